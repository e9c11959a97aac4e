import { i18n } from '#i18n'
import type { ImportProblem } from '@/lib/exchange/import-plan'
import { formatNumber } from '../format'
import { tableNames } from '../table-names'
import { columnName } from './column-names'

const PROBLEMS = {
  'bad-table': () => i18n.t('options.problem.badTable'),
  'bad-row': () => i18n.t('options.problem.badRow'),
  'duplicate-id': () => i18n.t('options.problem.duplicateId'),
  'dangling-reference': () => i18n.t('options.problem.danglingReference'),
  'unknown-column': () => i18n.t('options.problem.unknownColumn'),
}

const WHAT_TO_WRITE: Record<string, () => string> = {
  name: () => i18n.t('imports.fix.missing'),
  title: () => i18n.t('imports.fix.missing'),
  country: () => i18n.t('imports.fix.country'),
  lat: () => i18n.t('imports.fix.lat'),
  lon: () => i18n.t('imports.fix.lat'),
  geonamesId: () => i18n.t('imports.fix.number'),
  rev: () => i18n.t('imports.fix.number'),
  website: () => i18n.t('imports.fix.address'),
  url: () => i18n.t('imports.fix.address'),
  type: () => i18n.t('imports.fix.term'),
  status: () => i18n.t('imports.fix.term'),
  signedOn: () => i18n.t('imports.fix.date'),
  announcedOn: () => i18n.t('imports.fix.date'),
  effectiveFrom: () => i18n.t('imports.fix.date'),
  endsOn: () => i18n.t('imports.fix.date'),
}

/** Where a problem is: the table, and the row from 1 without the header. */
export const problemPlace = ({ table, row }: ImportProblem): string =>
  row === undefined
    ? tableNames[table]()
    : i18n.t('options.problem.place', [tableNames[table](), formatNumber(row)])

/** The field as the reader knows it, with its value where there is one. */
export const problemField = ({ field, value, id }: ImportProblem): string =>
  [field && columnName(field), value ?? id].filter(Boolean).join(': ')

/** What is wrong, and where it is known what to write instead. */
export const problemText = ({ code, field }: ImportProblem): string => {
  if (code === 'bad-row' && field === undefined) return i18n.t('imports.fix.cells')
  const fix = code === 'bad-row' && WHAT_TO_WRITE[field?.split('.')[0] ?? '']
  return fix ? fix() : PROBLEMS[code]()
}
