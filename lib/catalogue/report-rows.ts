import type { AgreementDraft } from '@/lib/drafting/agreement-draft'
import type { Reading } from '@/lib/reading/reading'
import type { Agreement } from './agreement'
import type { Change } from './change'
import { draftClaims } from './draft-claims'
import type { Evidence } from './evidence'
import { newEvidence } from './new-record'
import { REPORT_FIELD, reportEvidence } from './report-evidence'
import type { SavedArticle } from './saved-article'
import { textQuote } from './text-quote'

/** One agreement that an article reports, as the reader settled it. */
export interface Report {
  /** The agreement the article is filed under: a new one, or the row that is known. */
  agreement: Agreement
  /** What has to be written for it: the agreement where it is new or edited, and records made for it. May be empty. */
  changes: Change[]
  /** What the article says of it, for the evidence; null where nothing was drafted. */
  draft: AgreementDraft | null
}

const isSame = (a: Evidence, b: Evidence): boolean =>
  a.recordId === b.recordId &&
  a.field === b.field &&
  a.value === b.value &&
  a.position.start === b.position.start

/** Finds the record that was made for a party or place of a draft. */
const madeFor =
  ({ changes }: Report) =>
  (kind: 'company' | 'city', name: string): string | undefined => {
    const table = kind === 'city' ? 'cities' : 'companies'
    for (const change of changes)
      if (change.op === 'put' && change.table === table && change.row.name === name)
        return change.row.id
    return undefined
  }

/**
 * Evidence rows for what `article` says of an agreement: that it reports it, and each value with its words. Rows that
 * are there already (`known`) are left out. Offsets of draft and reading are into the article's text.
 */
export const reportRows = (
  report: Report,
  article: SavedArticle,
  reading: Reading,
  known: readonly Evidence[],
): Evidence[] => {
  const { agreement, draft } = report
  const row = (field: string, span: { start: number; end: number }, value?: string): Evidence[] => {
    const selectors = textQuote(article.text, span.start, span.end)
    if (!selectors) return []
    return [
      newEvidence({
        recordId: agreement.id,
        field,
        articleId: article.id,
        ...(value === undefined ? {} : { value: value.slice(0, 500) }),
        ...(article.lang ? { lang: article.lang } : {}),
        ...selectors,
      }),
    ]
  }
  const link = reading.links.find(({ recordId }) => recordId === agreement.id)
  const isTold = known.some((each) => each.recordId === agreement.id && each.field === REPORT_FIELD)
  const told = link && !isTold ? reportEvidence(article, link, undefined) : undefined
  const reports = isTold ? [] : told ? [told] : draft ? row(REPORT_FIELD, draft.quote) : []
  const claims = draft ? draftClaims(draft, madeFor(report)) : []
  const rows = [
    ...reports,
    ...claims.flatMap(({ field, value, quote }) => row(field, quote, value)),
  ]
  return rows.filter((each) => !known.some((other) => isSame(each, other)))
}
