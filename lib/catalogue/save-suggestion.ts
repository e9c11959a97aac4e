import type { Article } from '@/lib/article/article'
import type { AgreementDraft, DraftField, Quote } from '@/lib/drafting/agreement-draft'
import type { Reading } from '@/lib/reading/reading'
import { ok, type Result } from '@/lib/shared/result'
import type { Agreement } from './agreement'
import type { CommitError } from './apply-changes'
import type { Change } from './change'
import { commit } from './commit'
import type { Evidence } from './evidence'
import { newEvidence } from './new-record'
import { findSavedArticle } from './queries'
import { REPORT_FIELD } from './report-evidence'
import { saveArticle } from './save-article'
import type { SavedArticle } from './saved-article'
import { textQuote } from './text-quote'

export interface SuggestionToSave {
  /** The agreement as the reader checked it, among `changes` with the records made for it. */
  agreement: Agreement
  changes: Change[]
  /** What the article said before the reader checked it. */
  draft: AgreementDraft
  /** The agreement's field that the draft's date stands in. */
  dateField: string
  article: Article
  reading: Reading
  /** The id for the article where it is not saved yet, made before the first try. */
  articleId: string
}

/**
 * Saves a checked suggestion: the article first, if it is not saved, then in one change the agreement, the records
 * made for it, the article's link to it, and the words for each field. Errors as for `commit`.
 */
export const saveSuggestion = async (
  input: SuggestionToSave,
): Promise<Result<{ seq: number }, CommitError>> => {
  const { agreement, changes, article } = input
  const source = await sourceArticle(input)
  if (!source.ok) return source
  const row = source.value
  const agreementIds = [...new Set([...row.agreementIds, agreement.id])]
  // Offsets of the draft hold only for the text it was made from.
  const evidence = row.text === article.text ? evidenceRows(input, row) : []
  return commit(
    [
      ...changes,
      { table: 'articles', op: 'put', row: { ...row, agreementIds } },
      ...evidence.map((each): Change => ({ table: 'evidence', op: 'put', row: each })),
    ],
    { code: 'created', params: { name: agreement.title } },
  )
}

const sourceArticle = async (
  input: SuggestionToSave,
): Promise<Result<SavedArticle, CommitError>> => {
  const { article, reading, articleId } = input
  const known = await findSavedArticle(article.url, article.canonicalUrl)
  if (known) return ok(known)
  return saveArticle({
    id: articleId,
    article,
    reading,
    note: '',
    tags: [],
    agreementIds: reading.links.filter((link) => !link.recalled).map((link) => link.recordId),
  })
}

const evidenceRows = (input: SuggestionToSave, article: SavedArticle): Evidence[] => {
  const { draft, agreement, dateField } = input
  const fieldName: Record<DraftField, string> = {
    type: 'type',
    status: 'status',
    parties: 'parties',
    city: 'cityIds',
    date: dateField,
    amounts: 'amounts',
    topics: 'topics',
    signatories: 'signatories',
  }
  const value: Partial<Record<DraftField, string>> = {
    type: draft.type,
    status: draft.status,
    parties: draft.parties.map((party) => party.name).join(', '),
    ...(draft.city ? { city: draft.city.name } : {}),
    ...(draft.date ? { date: draft.date } : {}),
    amounts: draft.amounts.map((amount) => `${amount.value} ${amount.currency}`).join(', '),
    topics: draft.topics.join(', '),
    signatories: draft.signatories.map((person) => person.name).join(', '),
  }
  const row = (field: string, quote: Quote, claimed: string | undefined): Evidence[] => {
    const selectors = textQuote(article.text, quote.start, quote.end)
    if (!selectors) return []
    return [
      newEvidence({
        recordId: agreement.id,
        field,
        articleId: article.id,
        ...(claimed ? { value: claimed.slice(0, 500) } : {}),
        ...(article.lang ? { lang: article.lang } : {}),
        ...selectors,
      }),
    ]
  }
  const fields = DRAFT_FIELDS.flatMap((field) => {
    const quote = draft.evidence[field]
    return quote ? row(fieldName[field], quote, value[field]) : []
  })
  return [...row(REPORT_FIELD, draft.quote, undefined), ...fields]
}

const DRAFT_FIELDS: readonly DraftField[] = [
  'type',
  'status',
  'parties',
  'city',
  'date',
  'amounts',
  'topics',
  'signatories',
]
