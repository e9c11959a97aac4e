import { i18n } from '#i18n'
import type { ViewTable } from '@/lib/catalogue/view/view-row'

type CellKind =
  | 'main'
  | 'text'
  | 'edtf'
  | 'instant'
  | 'agreementType'
  | 'status'
  | 'companyType'
  | 'cityType'
  | 'country'
  | 'language'
  | 'amount'
  | 'topics'
  | 'count'

export interface ColumnSpec {
  id: string
  label: () => string
  kind: CellKind
  /** Least width in CSS pixels. */
  width: number
  /** Share of the width that is left. */
  grow: number
  /** 1 stays longest when the table gets narrow; 0 is shown only when the reader chose it. */
  priority: number
}

const column = (
  id: string,
  label: () => string,
  kind: CellKind,
  [width, grow, priority]: [number, number, number],
): ColumnSpec => ({ id, label, kind, width, grow, priority })

const tags = column('tags', () => i18n.t('options.column.tags'), 'text', [140, 1, 0])
const updated = column('updated', () => i18n.t('options.column.updated'), 'instant', [120, 0, 0])
const country = column('country', () => i18n.t('options.column.country'), 'country', [130, 1, 4])
const agreements = column(
  'agreements',
  () => i18n.t('options.column.agreements'),
  'count',
  [116, 0, 2],
)
const articles = column('articles', () => i18n.t('options.column.articles'), 'count', [86, 0, 6])
const name = column('name', () => i18n.t('options.column.name'), 'main', [240, 3, 1])
const otherNames = column(
  'otherNames',
  () => i18n.t('options.column.otherNames'),
  'text',
  [220, 3, 7],
)

/** The columns of each table, in the order in which they stand. */
export const COLUMN_SPECS: Record<ViewTable, readonly ColumnSpec[]> = {
  agreements: [
    column('title', () => i18n.t('options.column.title'), 'main', [300, 4, 1]),
    column('date', () => i18n.t('options.column.date'), 'edtf', [172, 0, 2]),
    column('parties', () => i18n.t('options.column.parties'), 'text', [190, 3, 4]),
    column('place', () => i18n.t('options.column.place'), 'text', [112, 1, 5]),
    column('type', () => i18n.t('options.column.type'), 'agreementType', [204, 0, 3]),
    column('status', () => i18n.t('options.column.status'), 'status', [116, 0, 3]),
    column('amount', () => i18n.t('options.column.amount'), 'amount', [130, 0, 7]),
    column('topics', () => i18n.t('options.column.topics'), 'topics', [160, 1, 0]),
    { ...articles, priority: 6 },
    tags,
    updated,
  ],
  companies: [
    name,
    column('type', () => i18n.t('options.column.type'), 'companyType', [130, 0, 3]),
    country,
    column('place', () => i18n.t('options.column.seat'), 'text', [130, 1, 5]),
    column('parent', () => i18n.t('options.column.owner'), 'text', [150, 1, 0]),
    otherNames,
    agreements,
    articles,
    tags,
    updated,
  ],
  cities: [
    name,
    column('type', () => i18n.t('options.column.type'), 'cityType', [110, 0, 3]),
    country,
    column('parent', () => i18n.t('options.column.liesIn'), 'text', [140, 1, 5]),
    otherNames,
    agreements,
    articles,
    tags,
    updated,
  ],
  articles: [
    column('title', () => i18n.t('options.column.title'), 'main', [300, 4, 1]),
    column('site', () => i18n.t('options.column.site'), 'text', [150, 1, 3]),
    column('published', () => i18n.t('options.column.published'), 'instant', [150, 0, 2]),
    column('language', () => i18n.t('options.column.language'), 'language', [110, 0, 4]),
    column('agreements', () => i18n.t('options.column.agreements'), 'text', [220, 2, 5]),
    column('byline', () => i18n.t('options.column.byline'), 'text', [140, 1, 0]),
    tags,
    column('saved', () => i18n.t('options.column.saved'), 'instant', [150, 0, 6]),
  ],
}

/** Below this width a table shows one column with a second line under each name. CSS pixels. */
export const NARROW_PX = 560
const SELECT_PX = 40

/** Bounds for the width of a column, CSS pixels. */
export const LEAST_WIDTH_PX = 60
export const MOST_WIDTH_PX = 1200

/**
 * The columns to show in `width` CSS pixels: the chosen ones in their order, else those that fit, the least important
 * dropped first.
 */
export const fittingColumns = (
  specs: readonly ColumnSpec[],
  width: number,
  chosen: readonly string[] | undefined,
): ColumnSpec[] => {
  if (width < NARROW_PX) return specs.filter((spec) => spec.kind === 'main')
  if (chosen) {
    const known = chosen.flatMap((id) => specs.find((spec) => spec.id === id) ?? [])
    const main = specs.filter((spec) => spec.kind === 'main' && !known.includes(spec))
    return [...main, ...new Set(known)]
  }
  let room = width - SELECT_PX
  const kept = new Set<string>()
  const wanted = specs.filter((spec) => spec.priority > 0)
  for (const spec of [...wanted].sort((a, b) => a.priority - b.priority)) {
    room -= spec.width
    if (room < 0 && kept.size > 0) break
    kept.add(spec.id)
  }
  return specs.filter((spec) => kept.has(spec.id))
}

/**
 * Widths in CSS pixels: the reader's own where they set one, else the column's least width and its share of what is
 * left of `width`.
 */
export const columnWidths = (
  specs: readonly ColumnSpec[],
  width: number,
  set: Readonly<Record<string, number>>,
): number[] => {
  if (width < NARROW_PX) return specs.map(() => width - SELECT_PX)
  const least = (spec: ColumnSpec): number => set[spec.id] ?? spec.width
  const share = (spec: ColumnSpec): number => (spec.id in set ? 0 : spec.grow)
  const room = specs.reduce((left, spec) => left - least(spec), width - SELECT_PX)
  const shares = specs.reduce((sum, spec) => sum + share(spec), 0)
  return specs.map(
    (spec) => least(spec) + (room > 0 && shares > 0 ? (room * share(spec)) / shares : 0),
  )
}

/** The width of a table with these columns: it scrolls sideways where that is more than there is. CSS pixels. */
export const tableWidth = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + width, SELECT_PX)
