import { i18n } from '#i18n'
import { useSetting } from '@/components/hooks/use-setting'
import { Button } from '@/components/ui/button'
import { formatDay } from '@/components/ui/format-date'
import { type Decisions, decisions } from '@/lib/settings/decisions'
import { reportError } from '@/lib/shared/report-error'
import { useWorkbench } from '../workbench-context'
import { SettingSection } from './setting-section'
import styles from './settings.module.css'

interface Line {
  key: string
  text: string
  at: string
  without: (all: Decisions) => Decisions
}

const pageName = (page: string): string => page.replace(/^\w+:\/\/(www\.)?/, '')

/** Every decision as a sentence with what takes it back, newest first. */
const linesOf = (all: Decisions, nameOf: (id: string) => string | null): Line[] => {
  const name = (id: string) => nameOf(id) ?? i18n.t('options.detail.missing')
  return [
    ...all.neverAliases.map((entry) => ({
      key: `never ${entry.recordId} ${entry.alias}`,
      text: i18n.t('options.decisions.never', [entry.alias, name(entry.recordId)]),
      at: entry.at,
      without: (now: Decisions) => ({
        ...now,
        neverAliases: now.neverAliases.filter(
          (other) => other.recordId !== entry.recordId || other.alias !== entry.alias,
        ),
      }),
    })),
    ...all.notOnSite.map((entry) => ({
      key: `site ${entry.recordId} ${entry.origin}`,
      text: i18n.t('options.decisions.notOnSite', [
        name(entry.recordId),
        pageName(entry.origin).replace(/\/\*$/, ''),
      ]),
      at: entry.at,
      without: (now: Decisions) => ({
        ...now,
        notOnSite: now.notOnSite.filter(
          (other) => other.recordId !== entry.recordId || other.origin !== entry.origin,
        ),
      }),
    })),
    ...all.notHere.map((entry) => ({
      key: `here ${entry.recordId} ${entry.page}`,
      text: i18n.t('options.decisions.notHere', [name(entry.recordId), pageName(entry.page)]),
      at: entry.at,
      without: (now: Decisions) => ({
        ...now,
        notHere: now.notHere.filter(
          (other) => other.recordId !== entry.recordId || other.page !== entry.page,
        ),
      }),
    })),
    ...all.chosen.map((entry) => ({
      key: `chosen ${entry.surface} ${entry.recordId} ${entry.page}`,
      text: i18n.t('options.decisions.chosen', [
        entry.surface,
        name(entry.recordId),
        pageName(entry.page),
      ]),
      at: entry.at,
      without: (now: Decisions) => ({
        ...now,
        chosen: now.chosen.filter(
          (other) =>
            other.surface !== entry.surface ||
            other.recordId !== entry.recordId ||
            other.page !== entry.page,
        ),
      }),
    })),
  ].sort((a, b) => (a.at < b.at ? 1 : -1))
}

/** What the reader decided about names, each with its way back. */
export const DecisionSettings = () => {
  const { nameOf } = useWorkbench()
  const value = useSetting(decisions)
  if (!value) return null
  const lines = linesOf(value, nameOf)
  return (
    <SettingSection
      title={i18n.t('options.decisions.title')}
      text={i18n.t('options.decisions.text')}
    >
      {lines.length === 0 && <p className={styles.soft}>{i18n.t('options.decisions.none')}</p>}
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.key} className={styles.line}>
            <span>
              {line.text}
              <span className={styles.aside}>{formatDay(line.at)}</span>
            </span>
            <Button
              size="small"
              variant="quiet"
              aria-label={i18n.t('options.change.undoThis', [line.text])}
              onClick={() => {
                decisions
                  .change(line.without)
                  .catch((error: unknown) => reportError('options/decisions', error))
              }}
            >
              {i18n.t('common.undo')}
            </Button>
          </li>
        ))}
      </ul>
    </SettingSection>
  )
}
