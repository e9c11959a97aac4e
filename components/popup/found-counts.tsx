import { i18n } from '#i18n'
import { KindIcon } from '@/components/ui/kind-icon'
import type { RecordKind } from '@/lib/catalogue/record-kind'
import styles from './found-counts.module.css'

export interface FoundCountsProps {
  companies: number
  cities: number
  agreements: number
}

/** Brings a kind's list into view, however long the lists above it are, and the keyboard with it. */
const goTo = (kind: RecordKind) => {
  const title = document.getElementById(`found-${kind}`)
  title?.scrollIntoView({ block: 'start' })
  title?.focus({ preventScroll: true })
}

/** One chip a kind that the article names, as the way to its list. */
export const FoundCounts = ({ companies, cities, agreements }: FoundCountsProps) => {
  const chips: { kind: RecordKind; count: number; text: string }[] = [
    { kind: 'agreement', count: agreements, text: i18n.t('popup.agreements', agreements) },
    { kind: 'company', count: companies, text: i18n.t('popup.companies', companies) },
    { kind: 'city', count: cities, text: i18n.t('popup.cities', cities) },
  ]
  return (
    <ul className={styles.chips}>
      {chips.map(({ kind, count, text }) =>
        count === 0 ? null : (
          <li key={kind}>
            <button
              type="button"
              className={styles.chip}
              data-kind={kind}
              onClick={() => goTo(kind)}
            >
              <KindIcon kind={kind} size={14} />
              {text}
            </button>
          </li>
        ),
      )}
    </ul>
  )
}
