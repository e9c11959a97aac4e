import { i18n } from '#i18n'
import { useAgreements } from '@/components/hooks/use-agreements'
import { relationNames } from '@/components/ui/term-names'
import type { Agreement } from '@/lib/catalogue/agreement'
import { CatalogueLink } from './catalogue-link'
import styles from './field-facts.module.css'

export interface RelatedFactsProps {
  agreement: Agreement
}

/** The agreements that one deepens, replaces or is part of. */
export const RelatedFacts = ({ agreement }: RelatedFactsProps) => {
  const rows = useAgreements(agreement.related.map(({ id }) => id))
  const known = agreement.related.flatMap(({ id, relation }) => {
    const row = rows?.get(id)
    return row ? [{ row, relation }] : []
  })
  if (known.length === 0) return null
  return (
    <dl className={styles.facts}>
      <div className={styles.fact}>
        <dt>{i18n.t('forms.agreement.related')}</dt>
        {known.map(({ row, relation }) => (
          <dd key={row.id}>
            {relationNames[relation]()}
            <CatalogueLink tab="agreements" id={row.id}>
              {row.title}
            </CatalogueLink>
          </dd>
        ))}
      </div>
    </dl>
  )
}
