import { z } from 'zod'
import { VIEW_TABLES } from '@/lib/catalogue/view/view-row'
import { checkedItem } from './checked-item'

const columnsSchema = z.partialRecord(z.enum(VIEW_TABLES), z.array(z.string().max(40)).max(40))
export type TableColumns = z.infer<typeof columnsSchema>

/** The columns a reader chose for a table of the options page; a table that is absent shows what fits. */
export const tableColumns = checkedItem<TableColumns>('local:tableColumns', columnsSchema, {})
