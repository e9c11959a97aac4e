import { i18n } from '#i18n'
import { KindIcon } from '@/components/ui/kind-icon'
import type { RecordKind } from '@/lib/catalogue/record-kind'
import styles from './found-counts.module.css'

export interface FoundCountsProps {
  companies: number
  cities: number
  agreements: number
}

/** One chip a kind that the article names. */
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
          <li key={kind} className={styles.chip} data-kind={kind}>
            <KindIcon kind={kind} size={14} />
            {text}
          </li>
        ),
      )}
    </ul>
  )
}
