import { stableJson } from '@/lib/shared/stable-json'
import type { Alias } from '../alias'
import { ROW_FIELDS, ROW_SCHEMAS, type Row, type RowOf, type TableName } from '../tables'

/** Whose value of a field stays; `both` for lists and notes. */
export type FieldChoice = 'kept' | 'other' | 'both'

/** One line of the merge pane. */
export interface MergeField {
  field: string
  kept: unknown
  other: unknown
  /** What happens unless the reader says otherwise. */
  choice: FieldChoice
  /** Lists and notes can hold both. */
  joinable: boolean
}

/** What a merge never touches: the surviving row stays the same row. */
const OWN = new Set(['id', 'createdAt', 'updatedAt', 'rev', 'deletedAt', 'seedVersion', 'urlKeys'])
/** Read from one text: half of one and half of the other would be neither. */
const TEXT_BOUND = new Set(['text', 'contentHash', 'mentions'])

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

const isJoinable = (field: string, value: unknown): boolean =>
  !TEXT_BOUND.has(field) && (Array.isArray(value) || field === 'notes' || field === 'note')

/** The fields in which two rows of one table differ, and what a merge does with each. */
export const mergeFields = <T extends TableName>(
  table: T,
  kept: RowOf[T],
  other: RowOf[T],
): MergeField[] => {
  const mine = valuesOf(kept)
  const theirs = valuesOf(other)
  return [...ROW_FIELDS[table]].flatMap((field) => {
    const [a, b] = [mine.get(field), theirs.get(field)]
    if (OWN.has(field) || isEmpty(b) || stableJson(a ?? null) === stableJson(b ?? null)) return []
    const joinable = isJoinable(field, b)
    const choice = isEmpty(a) ? 'other' : joinable ? 'both' : 'kept'
    return [{ field, kept: a, other: b, choice, joinable }]
  })
}

const valuesOf = (row: Row): Map<string, unknown> => new Map(Object.entries(row))

/**
 * The surviving row: the kept one with each field as chosen (`mergeFields`' own choice where none is given). The other
 * row's name stays findable as an alias, and its addresses as addresses of the same article.
 */
export const mergedRow = <T extends TableName>(
  table: T,
  kept: RowOf[T],
  other: RowOf[T],
  choices: ReadonlyMap<string, FieldChoice> = new Map(),
): RowOf[T] => {
  const values = valuesOf(kept)
  for (const { field, kept: mine, other: theirs, choice } of mergeFields(table, kept, other)) {
    const chosen = choices.get(field) ?? choice
    if (chosen === 'other') values.set(field, theirs)
    if (chosen === 'both') values.set(field, joined(mine, theirs))
    // A text's hash and mentions go where the text goes.
    if (field === 'text' && chosen === 'other') {
      const source = valuesOf(other)
      for (const bound of TEXT_BOUND) values.set(bound, source.get(bound))
    }
  }
  keepNames(values, kept, other)
  const parsed = ROW_SCHEMAS[table].safeParse(Object.fromEntries(values))
  // Both rows passed the schema; a merge only overflows a list, and then the kept row's own list is enough.
  return parsed.success ? parsed.data : kept
}

const joined = (mine: unknown, theirs: unknown): unknown => {
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    const known = new Set(mine.map((item) => stableJson(item)))
    return [...mine, ...theirs.filter((item) => !known.has(stableJson(item)))]
  }
  return [mine, theirs].filter((text) => !isEmpty(text)).join('\n\n')
}

/** Names and addresses under which either row was found lead to the surviving one. */
const keepNames = (values: Map<string, unknown>, kept: Row, other: Row): void => {
  if ('aliases' in kept && 'aliases' in other) {
    const chosen = 'name' in kept ? values.get('name') : values.get('title')
    const before = values.get('aliases')
    const aliases: Alias[] = Array.isArray(before) ? before : kept.aliases
    const known = new Set([chosen, ...aliases.map(({ text }) => text)])
    const names = [kept, other].map((row) => ('name' in row ? row.name : row.title))
    // An agreement's title is a description, not a name that articles use.
    const lost = 'name' in kept ? names.filter((name) => !known.has(name)) : []
    values.set('aliases', [...aliases, ...lost.map((text) => ({ text }))])
  }
  if ('urlKeys' in kept && 'urlKeys' in other) {
    values.set('urlKeys', [...new Set([...kept.urlKeys, ...other.urlKeys])])
  }
}
