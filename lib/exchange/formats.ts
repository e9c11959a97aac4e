import { TABLE_NAMES } from '@/lib/catalogue/tables'
import type { ExchangeFormat } from './exchange-format'
import { bibtex } from './formats/bibtex'
import { catalogueJson } from './formats/catalogue-json'
import { cslJson } from './formats/csl-json'
import { csvParties } from './formats/csv-parties'
import { csvTable } from './formats/csv-table'
import { geoJson } from './formats/geojson'
import { graphMl } from './formats/graphml'
import { markdownVault } from './formats/markdown-vault'
import { ris } from './formats/ris'
import { schemaOrgJson } from './formats/schema-org-json'
import { webAnnotations } from './formats/web-annotations'

/** Every format that screens offer, the lossless one first. A new one is a file in `formats/` and a line here. */
export const EXCHANGE_FORMATS: readonly ExchangeFormat[] = [
  catalogueJson,
  ...(['spreadsheet', 'plain'] as const).flatMap((flavour) => [
    ...TABLE_NAMES.map((table) => csvTable(table, flavour)),
    csvParties(flavour),
  ]),
  markdownVault,
  ris,
  bibtex,
  cslJson,
  schemaOrgJson,
  webAnnotations,
  geoJson,
  graphMl,
]
