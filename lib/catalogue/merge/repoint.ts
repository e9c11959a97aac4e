import { stableJson } from '@/lib/shared/stable-json'
import type { RowOf, TableName } from '../tables'

/** What stands under one id stands under another from now on. */
export interface Repointing {
  from: string
  to: string
}

/** Each item once. */
const unique = <V>(items: V[]): V[] => {
  const known = new Set<string>()
  return items.filter((item) => {
    const key = stableJson(item)
    if (known.has(key)) return false
    known.add(key)
    return true
  })
}

type Repointers = { [T in TableName]: (row: RowOf[T], move: (id: string) => string) => RowOf[T] }

/** The same with every reference led over; a record that would name itself names nothing. */
const REPOINTERS: Repointers = {
  companies: (row, move) => withOptional(row, { parentId: move, cityId: move }),
  cities: (row, move) => withOptional(row, { parentId: move }),
  agreements: (row, move) => ({
    ...withOptional(row, { venueCityId: move }),
    parties: unique(row.parties.map((party) => ({ ...party, recordId: move(party.recordId) }))),
    cityIds: unique(row.cityIds.map(move)),
    signatories: row.signatories.map((person) =>
      person.onBehalfOf === undefined ? person : { ...person, onBehalfOf: move(person.onBehalfOf) },
    ),
    related: unique(row.related.map((one) => ({ ...one, id: move(one.id) }))).filter(
      ({ id }) => id !== row.id,
    ),
  }),
  articles: (row, move) => ({
    ...row,
    mentions: row.mentions.map((mention) => ({ ...mention, recordId: move(mention.recordId) })),
    agreementIds: unique(row.agreementIds.map(move)),
  }),
  evidence: (row, move) => ({
    ...row,
    recordId: move(row.recordId),
    articleId: move(row.articleId),
    ...(row.value === undefined ? {} : { value: move(row.value) }),
  }),
}

const withOptional = <R extends { id: string }, K extends keyof R & string>(
  row: R,
  fields: Record<K, (id: string) => string>,
): R => {
  const values = new Map<string, unknown>(Object.entries(row))
  const next: R = { ...row }
  for (const field of Object.keys(fields) as K[]) {
    const value = values.get(field)
    if (typeof value !== 'string') continue
    const moved = fields[field](value)
    if (moved === row.id) delete next[field]
    else Object.assign(next, { [field]: moved })
  }
  return next
}

/** A row in which one id has taken another's place; the same object when it does not name it. */
export const repoint = <T extends TableName>(
  table: T,
  row: RowOf[T],
  { from, to }: Repointing,
): RowOf[T] => {
  const next = REPOINTERS[table](row, (id) => (id === from ? to : id))
  return stableJson(next) === stableJson(row) ? row : next
}
