import { type Creator, parse } from '@retorquere/bibtex-parser'
import { fail, ok, type Result } from '@/lib/shared/result'
import { LONGEST_FILE } from './catalogue-file'
import type { ImportPlan } from './import-plan'
import { type ForeignRow, type PlanOptions, planRows } from './plan-rows'

/** Reads articles from BibTeX and BibLaTeX. `bad-input` when it holds no entry, `too-large`. */
export const readBibtex = (text: string, options: PlanOptions): Result<ImportPlan> => {
  if (text.length > LONGEST_FILE) return fail('too-large', { limit: LONGEST_FILE })
  const { entries, errors } = parse(text, { english: false })
  if (entries.length === 0) return fail('bad-input', { field: '@' })
  const rows = entries.map(({ key, fields }): ForeignRow => {
    const { year, month, date } = fields
    return {
      raw: {
        id: key.startsWith('article:') ? key : undefined,
        title: plain(fields.title),
        url: fields.url,
        byline: fields.author?.map(nameOf),
        siteName: plain(fields.journaltitle ?? fields.journal ?? fields.publisher?.toString()),
        publishedAt: date ?? dateOf(year, month),
        lang: fields.langid ?? fields.language?.toString(),
        tags: fields.keywords,
        note: plain(fields.note),
      },
    }
  })
  const broken = errors.map((): ForeignRow => ({ problem: { field: 'entry' } }))
  return ok(planRows('articles', [...rows, ...broken], options))
}

/** The parser keeps emphasis as HTML and composes no accents; titles are plain words here. */
const plain = (text: string | undefined): string | undefined =>
  text?.replace(/<\/?[a-z]+[^>]*>/gi, '').normalize()

const nameOf = ({ name, firstName, prefix, lastName, suffix }: Creator): string =>
  name ?? [firstName, prefix, lastName, suffix].filter((part) => part).join(' ')

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const dateOf = (year: string | undefined, month: string | undefined): string | undefined => {
  if (!year || !month) return year
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  return `${year}-${String(named || month).padStart(2, '0')}`
}
