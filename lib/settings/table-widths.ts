import { z } from 'zod'
import { VIEW_TABLES } from '@/lib/catalogue/view/view-row'
import { checkedItem } from './checked-item'

const width = z.number().min(40).max(2000)
const widthsSchema = z.partialRecord(z.enum(VIEW_TABLES), z.record(z.string().max(40), width))
export type TableWidths = z.infer<typeof widthsSchema>

/** Widths in CSS pixels that a reader gave to columns of the options page's tables; absent columns share what is left. */
export const tableWidths = checkedItem<TableWidths>('local:tableWidths', widthsSchema, {})
