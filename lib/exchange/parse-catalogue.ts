import { TABLE_NAMES, type TableName } from '@/lib/catalogue/tables'
import { fail, ok, type Result } from '@/lib/shared/result'
import { CATALOGUE_FORMAT, CATALOGUE_VERSION } from './catalogue-file'
import { TakenIds } from './check-plan'
import { emptyPlan, type ImportPlan } from './import-plan'
import { parseJson } from './parse-json'
import { readRow } from './read-row'
import { addSetting, SETTINGS_LIST } from './reader-settings'

/**
 * Reads a catalogue file. Good rows are planned, bad ones listed by table, row and field; nothing is written.
 * `now` (ISO 8601, UTC) dates rows that bring no dates of their own.
 * Errors: `too-large`, `too-deep`, `not-a-catalogue`, `newer-format` (its version under `found`).
 */
export const parseCatalogueFile = (text: string, now: string): Result<ImportPlan> => {
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed.error.code === 'bad-input' ? fail('not-a-catalogue') : parsed
  const root = parsed.value
  const format = member(root, 'format')
  const version = member(root, 'version')
  if (format !== CATALOGUE_FORMAT || typeof version !== 'number') return fail('not-a-catalogue')
  if (version > CATALOGUE_VERSION)
    return fail('newer-format', { found: version, known: CATALOGUE_VERSION })
  const plan = emptyPlan()
  const taken = new TakenIds()
  for (const table of TABLE_NAMES) readTable(table, member(root, table), now, plan, taken)
  const settings = member(root, SETTINGS_LIST)
  if (Array.isArray(settings)) for (const each of settings) addSetting(each, plan.settings)
  return ok(plan)
}

/** An own member of an object; undefined for anything else. */
const member = (value: unknown, key: string): unknown =>
  value !== null && typeof value === 'object' && Object.hasOwn(value, key)
    ? Object.getOwnPropertyDescriptor(value, key)?.value
    : undefined

const readTable = <T extends TableName>(
  table: T,
  list: unknown,
  now: string,
  plan: ImportPlan,
  taken: TakenIds,
): void => {
  if (list === undefined) return
  if (!Array.isArray(list)) {
    plan.problems.push({ code: 'bad-table', table })
    return
  }
  for (const [at, raw] of list.entries()) addCatalogueRow(table, raw, at + 1, { now, plan, taken })
}

/** Puts one row of a catalogue file into the plan, or its problems; `at` is its place in its table from 1. */
export const addCatalogueRow = <T extends TableName>(
  table: T,
  raw: unknown,
  at: number,
  { now, plan, taken }: { now: string; plan: ImportPlan; taken: TakenIds },
): void => {
  const read = readRow(table, raw, at, now)
  if (!read.ok) {
    plan.problems.push(...read.problems)
    return
  }
  const { id } = read.value.row
  if (taken.take(table, id)) plan.rows[table].push(read.value)
  else plan.problems.push({ code: 'duplicate-id', table, row: at, id, field: 'id', value: id })
}
