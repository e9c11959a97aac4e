import { stableJson } from '@/lib/shared/stable-json'

/** What readers put in beside their records and would miss: the lossless file holds it too. */
export const READER_SETTINGS = [
  /** Views of tables with a name. */
  'savedViews',
  /** What was settled in the review. */
  'reviewed',
  /** What was said about names. */
  'decisions',
  /** What was put right on pages that are not saved. */
  'pageCorrections',
] as const
export type ReaderSetting = (typeof READER_SETTINGS)[number]

/** Values as they were found: whoever takes them in checks them. */
export type ReaderSettings = Partial<Record<ReaderSetting, unknown>>

/** The name of their list in the file, beside those of the tables. */
export const SETTINGS_LIST = 'settings'

/** One line a setting, lists in one order: the same settings give the same bytes. Empty ones are left out. */
export const settingLines = (settings: ReaderSettings): string[] =>
  READER_SETTINGS.filter((name) => !isEmpty(settings[name])).map((name) =>
    stableJson({ name, value: inOrder(settings[name]) }),
  )

/** Puts one member of the file's list into `settings`; what it does not know it leaves out. */
export const addSetting = (raw: unknown, settings: ReaderSettings): void => {
  if (!isObject(raw)) return
  const known = READER_SETTINGS.find((name) => name === raw.name)
  if (known) settings[known] = raw.value
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether there is nothing in it: no value, an empty list, or an object of empty lists. */
const isEmpty = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length === 0
    : isObject(value)
      ? Object.values(value).every(isEmpty)
      : value === undefined

const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value))
    return value
      .map((item) => ({ item, key: stableJson(item) }))
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
      .map(({ item }) => item)
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, list]) => [key, inOrder(list)]))
}
