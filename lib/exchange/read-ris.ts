import { fail, ok, type Result } from '@/lib/shared/result'
import type { RawRow } from './csv-columns'
import type { ImportPlan } from './import-plan'
import { type ForeignRow, type PlanOptions, planRows } from './plan-rows'

const TAG = /^([A-Z][A-Z0-9]) {2}-(?: (.*))?$/

/** A line that begins no tag goes on with the value before it: some programs wrap notes so. */
const tagsOf = (text: string): [string, string][] => {
  const tags: [string, string][] = []
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    const found = TAG.exec(line.trimEnd())
    const last = tags.at(-1)
    if (found?.[1]) tags.push([found[1], (found[2] ?? '').trim()])
    else if (last && line.trim() !== '') last[1] = `${last[1]} ${line.trim()}`
  }
  return tags
}

/** Reads articles from RIS, in the tags of 2001 and of 2011. `bad-input` when no entry begins. */
export const readRis = (text: string, options: PlanOptions): Result<ImportPlan> => {
  const entries: [string, string][][] = []
  for (const tag of tagsOf(text)) {
    if (tag[0] === 'TY') entries.push([])
    else if (tag[0] !== 'ER') entries.at(-1)?.push(tag)
  }
  if (entries.length === 0) return fail('bad-input', { field: 'TY' })
  return ok(planRows('articles', entries.map(articleOf), options))
}

const articleOf = (tags: [string, string][]): ForeignRow => {
  const all = (...names: string[]): string[] =>
    tags.flatMap(([name, value]) => (names.includes(name) && value ? [value] : []))
  const first = (...names: string[]): string | undefined =>
    names.map((name) => all(name)[0]).find((value) => value !== undefined)
  const raw: RawRow = {
    id: first('ID')?.startsWith('article:') ? first('ID') : undefined,
    title: first('TI', 'T1', 'CT', 'ST'),
    url: first('UR')?.split(/[;\s]/)[0],
    byline: all('AU', 'A1').map(inReadingOrder),
    siteName: first('T2', 'JO', 'JF', 'PB'),
    publishedAt: isoDate(first('DA', 'PY', 'Y1')),
    lang: first('LA'),
    tags: all('KW'),
    note: all('N1').join('\n'),
  }
  return { raw }
}

/** `Beispiel, Ada` is how RIS writes Ada Beispiel. */
const inReadingOrder = (name: string): string => {
  const [family, given, ...rest] = name.split(',').map((part) => part.trim())
  return family && given && rest.length === 0 ? `${given} ${family}` : name
}

/** `2024/06/20/evening` and `2024-06-20` as `2024-06-20`; what is not known is left out. */
const isoDate = (date: string | undefined): string | undefined => {
  const [, year, month, day] = /^(\d{4})(?:[/-](\d{1,2}))?(?:[/-](\d{1,2}))?/.exec(date ?? '') ?? []
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-')
}
