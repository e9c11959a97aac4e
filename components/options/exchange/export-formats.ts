import { i18n } from '#i18n'
import type { RowLists } from '@/lib/catalogue/tables'
import { VIEW_TABLES, type ViewTable } from '@/lib/catalogue/view/view-row'
import { saveJson } from './save-export'

export interface ExportFormat {
  id: string
  label: () => string
  hint: () => string
  /** The tables of which it holds rows. */
  tables: readonly ViewTable[]
  save: (rows: RowLists, subject: string) => void
}

/** Every format a reader can export to, the lossless one first. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    id: 'json',
    label: () => i18n.t('options.exchange.json'),
    hint: () => i18n.t('options.exchange.jsonHint'),
    tables: VIEW_TABLES,
    save: saveJson,
  },
]
