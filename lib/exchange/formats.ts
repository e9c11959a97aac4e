import { TABLE_NAMES } from '@/lib/catalogue/tables'
import type { ExchangeFormat } from './exchange-format'
import { catalogueJson } from './formats/catalogue-json'
import { csvTable } from './formats/csv-table'

/** Every format that screens offer, the lossless one first. A new one is a file in `formats/` and a line here. */
export const EXCHANGE_FORMATS: readonly ExchangeFormat[] = [
  catalogueJson,
  ...TABLE_NAMES.map((table) => csvTable(table)),
]
