import { i18n } from '#i18n'
import { useSetting } from '@/components/hooks/use-setting'
import { Button } from '@/components/ui/button'
import { kindNamesPlural } from '@/components/ui/term-names'
import { RECORD_KINDS, type RecordKind } from '@/lib/catalogue/record-kind'
import { UNDERLINES, underlineColour } from '@/lib/highlight/highlight-css'
import { colours, DEFAULT_COLOURS } from '@/lib/settings/colours'
import { reportError } from '@/lib/shared/report-error'
import { SettingSection } from './setting-section'
import styles from './settings.module.css'

/** Where each kind's own colour lies on the OKLCH wheel, so that the slider starts there. Degrees. */
const OWN_HUES: Record<RecordKind, number> = { company: 257, city: 156, agreement: 70 }

const failed = (error: unknown) => reportError('options/colours', error)

/** The hues in which the three kinds of names light up. Lightness stays ours, so that text stays readable. */
export const ColourSettings = () => {
  const value = useSetting(colours)
  if (!value) return null
  const changed = RECORD_KINDS.some((kind) => value[kind] !== null)
  return (
    <SettingSection title={i18n.t('options.colours.title')} text={i18n.t('options.colours.text')}>
      {RECORD_KINDS.map((kind) => {
        const hue = value[kind] ?? OWN_HUES[kind]
        return (
          <label key={kind} className={styles.colour}>
            <span
              className={styles.sample}
              style={{
                '--mark': `light-dark(${underlineColour(kind, value[kind], 'light')}, ${underlineColour(kind, value[kind], 'dark')})`,
                textDecoration: `underline ${UNDERLINES[kind]} var(--mark)`,
              }}
            >
              {kindNamesPlural[kind]()}
            </span>
            <input
              type="range"
              min={0}
              max={359}
              value={hue}
              className={styles.hue}
              aria-label={i18n.t('options.colours.hue', [kindNamesPlural[kind]()])}
              onChange={(event) => {
                const next = Number(event.currentTarget.value)
                colours.change((all) => ({ ...all, [kind]: next })).catch(failed)
              }}
            />
          </label>
        )
      })}
      <Button
        size="small"
        disabled={!changed}
        className={styles.start}
        onClick={() => {
          colours.set(DEFAULT_COLOURS).catch(failed)
        }}
      >
        {i18n.t('options.colours.reset')}
      </Button>
    </SettingSection>
  )
}
