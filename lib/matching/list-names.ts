import { commonWordMask } from './common-words'
import { competitorNames } from './competitors'
import type { FoldTable } from './fold-table'
import { formsOf } from './forms'
import type { NameEntry } from './name-entries'
import { type NameHead, nameHead } from './name-head'
import type { NamedRecord } from './named-record'
import { isMatchable } from './usable-name'

/** One name on its way into the tables. */
export interface Listed {
  entry: NameEntry
  head: NameHead
  /** A generated form: another record's own name comes before it. */
  yields: boolean
}

/** Records between two chances to yield. */
const STRIDE = 256

const startsCapital = (text: string): boolean => /^[^\p{L}\p{N}]*\p{Lu}/u.test(text)

/** The names a record is looked for by, as the catalogue has them; an agreement's title describes, it does not name. */
const ownNames = (record: NamedRecord) => {
  const name = { text: record.name, rule: 'name' as const, exact: false }
  const aliases = record.aliases
    .filter((alias) => alias.match !== 'never')
    .map(({ text, match }) => ({ text, rule: 'alias' as const, exact: match === 'exact' }))
  const names = record.kind === 'agreement' ? aliases : [name, ...aliases]
  return names.filter(({ text }) => isMatchable(text))
}

const entryOf = (
  fields: Pick<NameEntry, 'record' | 'text' | 'rule'> & Partial<NameEntry>,
): NameEntry => ({
  exact: false,
  // dell'Aquila is a form of a name, dell'aquila is not.
  capital: startsCapital(fields.text) || fields.rule === 'elision',
  common: commonWordMask(fields.text),
  ...fields,
})

/** Every name and generated form of the records, and the competitors that may hide one of them. */
export function* listNames(
  table: FoldTable,
  records: readonly NamedRecord[],
): Generator<void, Listed[]> {
  const listed: Listed[] = []
  const add = (entry: NameEntry, yields: boolean) => {
    const head = nameHead(table, entry.text, entry.rule)
    if (head !== null) listed.push({ entry, head, yields })
  }
  const own = new Set<string>()
  for (const [position, record] of records.entries()) {
    if (position % STRIDE === 0) yield
    const names = ownNames(record)
    const seen = new Set(names.map(({ text }) => text))
    for (const { text, rule, exact } of names) {
      own.add(text)
      add(entryOf({ record: position, text, rule, exact }), false)
      if (exact) continue
      for (const form of formsOf(record, text)) {
        if (seen.has(form.text) || !isMatchable(form.text)) continue
        seen.add(form.text)
        own.add(form.text)
        add(entryOf({ record: position, text: form.text, rule: form.rule, source: text }), true)
      }
    }
  }
  for (const text of yield* competitorNames(own))
    add(entryOf({ record: -1, text, rule: 'name' }), true)
  return listed
}
