import { z } from 'zod'
import { VIEW_TABLES } from '@/lib/catalogue/view/view-row'
import { checkedItem } from './checked-item'

const savedViewSchema = z.object({
  id: z.string().min(1).max(60),
  name: z.string().trim().min(1).max(80),
  table: z.enum(VIEW_TABLES),
  /** Query, filters, order and columns, as they stand in the address after `#`. */
  hash: z.string().max(4000),
})
export type SavedView = z.infer<typeof savedViewSchema>

/** Views of the options page's tables that a reader gave a name. */
export const savedViews = checkedItem<SavedView[]>(
  'local:savedViews',
  z.array(savedViewSchema).max(500),
  [],
)
