import { i18n } from '#i18n'
import { KindTag } from '@/components/ui/kind-tag'
import styles from './agreement-item.module.css'

/** More would push the reason and the quote out of sight; all stand under "More". */
const SHOWN = 4

export interface RecordChipsProps {
  ids: readonly string[]
  /** A record's name; empty while unknown. */
  nameOf: (id: string) => string
}

/** The companies and cities of an agreement at a glance. */
export const RecordChips = ({ ids, nameOf }: RecordChipsProps) => {
  const known = ids.filter((id) => nameOf(id) !== '')
  return (
    <>
      {known.slice(0, SHOWN).map((id) => (
        <span key={id} className={styles.chip}>
          <KindTag kind={id.startsWith('city:') ? 'city' : 'company'}>{nameOf(id)}</KindTag>
        </span>
      ))}
      {known.length > SHOWN && (
        <span className={styles.rest}>{i18n.t('panel.moreNames', [known.length - SHOWN])}</span>
      )}
    </>
  )
}
