import type { EvidenceFacts } from '../facts'
import { conflictsIn } from '../view/evidence-state'
import type { CatalogueRecords } from '../view/view-row'
import { pairKey, type ReviewFindings, type ReviewItem, type ReviewKind } from './review-item'

export type ItemsByKind = Record<ReviewKind, ReviewItem[]>

export interface ReviewSource {
  records: CatalogueRecords
  evidence: readonly EvidenceFacts[]
  findings: ReviewFindings
  /** Keys of what the reader has settled. */
  settled: ReadonlySet<string>
}

/** What waits for the reader. One walk over agreements and evidence; nothing is read from the database. */
export const reviewItems = ({
  records,
  evidence,
  findings,
  settled,
}: ReviewSource): ItemsByKind => {
  const items: ItemsByKind = {
    draft: [],
    conflict: [],
    duplicate: [],
    'no-evidence': [],
    orphan: [],
  }
  const add = (item: ReviewItem): void => {
    if (!settled.has(item.key)) items[item.kind].push(item)
  }
  const supported = new Set(evidence.map(({ recordId }) => recordId))
  const newest = records.agreements.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
  for (const { id, seedVersion, rev } of newest) {
    if (!supported.has(id)) add({ kind: 'no-evidence', key: `no-evidence ${id}`, id })
    // Saved from an article and not opened since. Seeds were checked by those who made them.
    else if (rev === 0 && seedVersion === undefined) add({ kind: 'draft', key: `draft ${id}`, id })
  }
  const live = new Set(
    [records.agreements, records.companies, records.cities, records.articles].flatMap((rows) =>
      rows.map(({ id }) => id),
    ),
  )
  for (const { recordId: id, field, values } of conflictsIn(evidence)) {
    if (live.has(id))
      add({
        kind: 'conflict',
        key: ['conflict', id, field, ...values].join(' '),
        id,
        field,
        values,
      })
  }
  for (const pair of findings.pairs) {
    // Merged or removed since it was found.
    if (!pair.ids.every((id) => live.has(id))) continue
    add({ kind: 'duplicate', key: pairKey(pair.ids), ...pair })
  }
  const quotes = new Set(evidence.map(({ id }) => id))
  for (const { evidenceId, recordId: id, articleId } of findings.lost) {
    if (!quotes.has(evidenceId)) continue
    add({ kind: 'orphan', key: `orphan ${evidenceId}`, id, evidenceId, articleId })
  }
  return items
}
