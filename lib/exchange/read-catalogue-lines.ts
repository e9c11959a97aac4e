import { TABLE_NAMES, type TableName } from '@/lib/catalogue/tables'
import { fail, ok, type Result } from '@/lib/shared/result'
import { CATALOGUE_FORMAT, CATALOGUE_VERSION, DEEPEST_JSON } from './catalogue-file'
import { TakenIds } from './check-plan'
import { emptyPlan, type ImportPlan } from './import-plan'
import { isDeeperThan } from './json-depth'
import { addCatalogueRow } from './parse-catalogue'
import { addSetting, SETTINGS_LIST } from './reader-settings'

/** How our own export begins: what does, has a row a line and need not be in memory as a whole. */
export const LINES_START = `{\n"format": "${CATALOGUE_FORMAT}",\n"version": `

const VERSION = /^"version": (\d+),?$/
const LISTS = [...TABLE_NAMES, SETTINGS_LIST] as const
const TABLE = /^"(\w+)": \[(\]?),?$/
/** UTF-16 code units; the longest row is an article with its text. */
const LONGEST_LINE = 20_000_000

interface Reader {
  plan: ImportPlan
  taken: TakenIds
  now: string
  /** The list whose lines follow. */
  list: TableName | typeof SETTINGS_LIST | undefined
  at: number
  ended: boolean
  newer: number | undefined
}

/**
 * `parseCatalogueFile` for a file that our export wrote, a line at a time: a tenth of the memory. Undefined when a line
 * is not as our export writes it; the file may still be a good one, read as a whole. Error: `newer-format`.
 */
export const readCatalogueLines = async (
  pieces: AsyncIterable<string>,
  now: string,
): Promise<Result<ImportPlan> | undefined> => {
  const reader: Reader = {
    plan: emptyPlan(),
    taken: new TakenIds(),
    now,
    list: undefined,
    at: 0,
    ended: false,
    newer: undefined,
  }
  let rest = ''
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > LONGEST_LINE || !lines.every((line) => takeLine(line, reader)))
      return undefined
    if (reader.newer !== undefined)
      return fail('newer-format', { found: reader.newer, known: CATALOGUE_VERSION })
  }
  return reader.ended && rest === '' ? ok(reader.plan) : undefined
}

/** Whether the line is one that our export writes at this place. */
const takeLine = (line: string, reader: Reader): boolean => {
  if (reader.ended) return false
  if (line.startsWith('{"')) return takeRow(line, reader)
  if (line === '{' || line === `"format": "${CATALOGUE_FORMAT}",`) return true
  if (line === ']' || line === '],') {
    reader.list = undefined
    return true
  }
  if (line === '}') {
    reader.ended = true
    return true
  }
  const version = VERSION.exec(line)?.[1]
  if (version !== undefined) {
    if (Number(version) > CATALOGUE_VERSION) reader.newer = Number(version)
    return true
  }
  const [, name, empty] = TABLE.exec(line) ?? []
  const list = LISTS.find((known) => known === name)
  if (!list) return false
  reader.list = empty ? undefined : list
  reader.at = 0
  return true
}

const takeRow = (line: string, reader: Reader): boolean => {
  const { list, now, plan, taken } = reader
  const json = line.endsWith(',') ? line.slice(0, -1) : line
  if (!list || isDeeperThan(json, DEEPEST_JSON - 2)) return false
  let raw: unknown
  try {
    raw = JSON.parse(json)
  } catch {
    return false
  }
  if (list === SETTINGS_LIST) addSetting(raw, plan.settings)
  else addCatalogueRow(list, raw, ++reader.at, { now, plan, taken })
  return true
}
