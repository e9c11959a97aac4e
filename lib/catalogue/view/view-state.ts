import { FACETS, type Facet } from './view-row'

/** The tabs of the options page, by their name in the address. */
export const WORKBENCH_TABS = [
  'agreements',
  'companies',
  'cities',
  'articles',
  'review',
  'pictures',
  'exchange',
  'settings',
] as const
export type WorkbenchTab = (typeof WORKBENCH_TABS)[number]

/** The pictures of the catalogue, by their name in the address. */
export const PICTURES = ['timeline', 'chart', 'map', 'network', 'matrix'] as const
export type PictureName = (typeof PICTURES)[number]

export interface SortKey {
  column: string
  desc: boolean
}

/** What the options page shows: all of it stands in the address, so that Back, reload and bookmarks work. */
export interface ViewState {
  tab: WorkbenchTab
  query: string
  facets: Partial<Record<Facet, string[]>>
  sort: SortKey[]
  /** The columns in their order; empty for those the reader chose last, or what fits. */
  columns: string[]
  /** The record open in the detail pane. */
  id: string | null
  trash: boolean
  /** The open picture, and whether its table stands in its place. */
  picture: PictureName
  asTable: boolean
}

export const EMPTY_VIEW: ViewState = {
  tab: 'agreements',
  query: '',
  facets: {},
  sort: [],
  columns: [],
  id: null,
  trash: false,
  picture: 'timeline',
  asTable: false,
}

const isTab = (name: string): name is WorkbenchTab =>
  WORKBENCH_TABS.some((candidate) => candidate === name)

const COLUMN = /^[a-zA-Z]{1,40}$/
const SORT_KEY = /^-?[a-zA-Z]{1,40}$/
const MOST_COLUMNS = 40

const parseSort = (value: string | null): SortKey[] =>
  (value ?? '')
    .split(',')
    .filter((part) => SORT_KEY.test(part))
    .slice(0, 4)
    .map((part) =>
      part.startsWith('-') ? { column: part.slice(1), desc: true } : { column: part, desc: false },
    )

/** Reads `#/companies?q=…&type=…&sort=-name&id=…`. What it does not know it leaves out; it never fails. */
export const parseViewHash = (hash: string): ViewState => {
  const body = hash.replace(/^#?\/?/, '')
  const cut = body.indexOf('?')
  const name = cut < 0 ? body : body.slice(0, cut)
  const params = new URLSearchParams(cut < 0 ? '' : body.slice(cut + 1))
  const facets: ViewState['facets'] = {}
  for (const facet of FACETS) {
    const values = params.getAll(facet).filter((value) => value !== '')
    if (values.length > 0) facets[facet] = values
  }
  return {
    tab: isTab(name) ? name : EMPTY_VIEW.tab,
    query: params.get('q') ?? '',
    facets,
    sort: parseSort(params.get('sort')),
    columns: (params.get('columns') ?? '')
      .split(',')
      .filter((part) => COLUMN.test(part))
      .slice(0, MOST_COLUMNS),
    id: params.get('id') || null,
    trash: params.get('trash') === '1',
    picture: PICTURES.find((picture) => picture === params.get('picture')) ?? EMPTY_VIEW.picture,
    asTable: params.get('as') === 'table',
  }
}

/** Gives the address of a view with each of its records open; for lists, where `formatViewHash` a row takes too long. */
export const recordHashes = (state: Partial<ViewState>): ((id: string) => string) => {
  const base = formatViewHash({ ...state, id: null })
  const start = `${base}${base.includes('?') ? '&' : '?'}`
  return (id) => start + new URLSearchParams({ id }).toString()
}

/** The address of a view, the inverse of `parseViewHash`; defaults are left out. */
export const formatViewHash = (state: Partial<ViewState>): string => {
  const view = { ...EMPTY_VIEW, ...state }
  const params = new URLSearchParams()
  if (view.query !== '') params.set('q', view.query)
  for (const facet of FACETS) {
    for (const value of view.facets[facet] ?? []) params.append(facet, value)
  }
  if (view.sort.length > 0) {
    params.set('sort', view.sort.map((key) => `${key.desc ? '-' : ''}${key.column}`).join(','))
  }
  if (view.columns.length > 0) params.set('columns', view.columns.join(','))
  if (view.trash) params.set('trash', '1')
  if (view.picture !== EMPTY_VIEW.picture) params.set('picture', view.picture)
  if (view.asTable) params.set('as', 'table')
  if (view.id !== null) params.set('id', view.id)
  const query = params.toString()
  return `#/${view.tab}${query === '' ? '' : `?${query}`}`
}
