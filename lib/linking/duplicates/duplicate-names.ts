import type { City } from '@/lib/catalogue/city'
import type { Company } from '@/lib/catalogue/company'
import { openBlocks } from './blocks'
import { compareNames, type Hint, type Weight } from './compare-names'
import { bySureness, type DuplicatePair, PAIR_THRESHOLD, pairOf, together } from './duplicate-pair'
import { type NameForm, nameForm, soundOf } from './name-forms'
import { placeHints, websiteHost } from './record-hints'

interface Entry<R> {
  row: R
  names: NameForm[]
}

/** More rows than this sharing a key share it by chance. */
const MOST_A_KEY = 40
/** Names compared of one record: a country may have hundreds. */
const MOST_NAMES = 40

const namesOf = (row: Company | City, kind: 'company' | 'city'): NameForm[] => {
  const texts = [row.name, ...row.aliases.map(({ text }) => text)]
  const known = new Set<string>()
  return texts.slice(0, MOST_NAMES).flatMap((text) => {
    const form = nameForm(text, kind)
    if (!form || known.has(form.folded)) return []
    known.add(form.folded)
    return [form]
  })
}

/** A name without one of its letters, each in turn: two names one letter apart share one of these. */
const gaps = (letters: string): string[] =>
  letters.length < 7 || letters.length > 30
    ? []
    : [letters, ...Array.from(letters, (_, at) => letters.slice(0, at) + letters.slice(at + 1))]

const keysOf = (row: Company | City, names: readonly NameForm[]): string[] => {
  const keys = names.flatMap((name) => [
    ...name.bares.map((bare) => `n ${bare}`),
    ...name.letters.map((letters) => `l ${letters}`),
    ...(soundOf(name) === null ? [] : [`s ${soundOf(name)}`]),
    ...(name.han ? [] : name.bares[0].split(' ').map((word) => `w ${word}`)),
  ])
  const [own] = names
  if (own && !own.han) keys.push(...gaps(own.letters[0]).map((gap) => `g ${gap}`))
  if ('geonamesId' in row && row.geonamesId !== undefined) keys.push(`geo ${row.geonamesId}`)
  if ('wikidata' in row && row.wikidata !== undefined) keys.push(`q ${row.wikidata}`)
  const host = websiteHost(row)
  if (host) keys.push(`h ${host}`)
  return keys
}

/** The rarer a word is among the names, the more it says. */
const weightOf = (entries: readonly Entry<Company | City>[]): Weight => {
  const counts = new Map<string, number>()
  for (const { names } of entries) {
    for (const word of new Set(names.flatMap(({ bares: [bare] }) => bare.split(' '))))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return (word) => Math.log(1 + entries.length / (counts.get(word) ?? 1))
}

/** The best hint of each sort that any two names of the pair give. */
const nameHints = (
  one: readonly NameForm[],
  other: readonly NameForm[],
  weight: Weight,
): Hint[] => {
  const best = new Map<string, Hint>()
  for (const mine of one) {
    for (const theirs of other) {
      const hint = compareNames(mine, theirs, weight)
      if (hint && hint.score > (best.get(hint.reason.code)?.score ?? 0))
        best.set(hint.reason.code, hint)
    }
  }
  // Two hints of one name are one: the surest says it, and a second language's name adds to it.
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, 2)
}

const findPairs = <R extends Company | City>(
  table: 'companies' | 'cities',
  rows: readonly R[],
): DuplicatePair[] => {
  const kind = table === 'companies' ? 'company' : 'city'
  const entries: Entry<R>[] = rows.map((row) => ({ row, names: namesOf(row, kind) }))
  const blocks = openBlocks(MOST_A_KEY)
  entries.forEach(({ row, names }, place) => {
    for (const key of new Set(keysOf(row, names))) blocks.add(key, place)
  })
  const weight = weightOf(entries)
  const found: DuplicatePair[] = []
  for (const [x, y] of blocks.pairs()) {
    const [one, other] = [entries[x], entries[y]]
    if (!one || !other) continue
    const { hints, factor } = placeHints(one.row, other.row)
    if (factor === 0) continue
    const all = [...hints, ...nameHints(one.names, other.names, weight)]
    const score = together(all.map((hint) => hint.score)) * factor
    if (score < PAIR_THRESHOLD) continue
    const reasons = all.map(({ reason }) => reason)
    found.push(pairOf(table, one.row.id, other.row.id, score, reasons))
  }
  return bySureness(found)
}

/** Companies that may be one, with the reasons: names across scripts and legal forms, website, Wikidata, seat. */
export const duplicateCompanies = (rows: readonly Company[]): DuplicatePair[] =>
  findPairs('companies', rows)

/** Places that may be one: names across scripts, GeoNames id, position. */
export const duplicateCities = (rows: readonly City[]): DuplicatePair[] => findPairs('cities', rows)
