import { TABLE_NAMES } from '@/lib/catalogue/tables'
import type { ExchangeFormat } from '../exchange-format'
import { catalogueParts } from '../export-catalogue'
import { parseCatalogueFile } from '../parse-catalogue'

/** The lossless file: export, backup, and the only format that holds everything. */
export const catalogueJson: ExchangeFormat = {
  family: 'catalogue-json',
  fileName: 'pactlight-catalogue',
  extension: 'json',
  mediaType: 'application/json',
  tables: TABLE_NAMES,
  withTrash: true,
  write: catalogueParts,
  read: parseCatalogueFile,
}
