import { useLiveQuery } from 'dexie-react-hooks'
import type { Agreement } from '@/lib/catalogue/agreement'
import type { Evidence } from '@/lib/catalogue/evidence'
import { type FieldEvidence, fieldEvidence } from '@/lib/catalogue/field-evidence'
import { evidenceOf, getArticle } from '@/lib/catalogue/queries'

export interface AgreementEvidence {
  fields: FieldEvidence[]
  /** The title of the article that a row quotes. */
  titleOf: (row: Evidence) => string
}

/** What saved articles say of an agreement, field by field, followed live. Undefined until read. */
export const useEvidence = (agreement: Agreement): AgreementEvidence | undefined =>
  useLiveQuery(async () => {
    const rows = await evidenceOf(agreement.id)
    const ids = [...new Set(rows.map(({ articleId }) => articleId))]
    const articles = await Promise.all(ids.map((id) => getArticle(id)))
    const titles = new Map(articles.flatMap((row) => (row ? [[row.id, row.title] as const] : [])))
    return {
      fields: fieldEvidence(agreement, rows),
      titleOf: ({ articleId }: Evidence) => titles.get(articleId) ?? '',
    }
  }, [agreement])
