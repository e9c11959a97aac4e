import type { Evidence } from './evidence'

/** One passage of one article with every field that rests on it. */
export interface Passage {
  evidence: Evidence
  fields: string[]
}

/**
 * Puts rows together that quote the same words of the same article for the same record, in the order in which the
 * words stand in their articles.
 */
export const groupEvidence = (rows: readonly Evidence[]): Passage[] => {
  const passages = new Map<string, Passage>()
  for (const row of rows) {
    const { start, end } = row.position
    const key = `${row.articleId}\n${row.recordId}\n${start}\n${end}\n${row.quote.exact}`
    const passage = passages.get(key)
    if (!passage) passages.set(key, { evidence: row, fields: [row.field] })
    else if (!passage.fields.includes(row.field)) passage.fields.push(row.field)
  }
  return [...passages.values()].sort(
    ({ evidence: a }, { evidence: b }) =>
      (a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : 0) ||
      a.position.start - b.position.start,
  )
}

/** The passages of one article, or the passages that one record rests on. */
export interface PassageGroup {
  /** Id of the article or the record. */
  id: string
  passages: Passage[]
}

/** Puts passages together that have the same article or the same record; groups and passages keep their order. */
export const groupPassages = (
  passages: readonly Passage[],
  by: 'articleId' | 'recordId',
): PassageGroup[] => {
  const groups = new Map<string, Passage[]>()
  for (const passage of passages) {
    const id = passage.evidence[by]
    const group = groups.get(id)
    if (group) group.push(passage)
    else groups.set(id, [passage])
  }
  return [...groups].map(([id, all]) => ({ id, passages: all }))
}
