import { ok, type Result } from '@/lib/shared/result'
import type { ImportPlan } from './import-plan'
import { type ForeignRow, type PlanOptions, planRows } from './plan-rows'

/** Between a name and its other names on one line. */
const SEPARATOR = /[\t;|]/

/** Reads a list of names: one record a line, other names of it after a tab, a semicolon or a bar; `#` begins a remark. */
export const readNames = (
  table: 'companies' | 'cities',
  text: string,
  options: PlanOptions,
): Result<ImportPlan> => {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
  return ok(planRows(table, lines.map(recordOf), options))
}

const recordOf = (line: string): ForeignRow => {
  const [name, ...others] = line
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return name === undefined
    ? { problem: { field: 'name' } }
    : { raw: { name, aliases: others.map((text) => ({ text })) } }
}
