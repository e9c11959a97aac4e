import { z } from 'zod'
import { VIEW_TABLES } from '@/lib/catalogue/view/view-row'
import { checkedItem } from './checked-item'

const recentThingSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('command'), id: z.string().min(1).max(80) }),
  z.object({ kind: z.literal('record'), table: z.enum(VIEW_TABLES), id: z.string().min(1) }),
])
export type RecentThing = z.infer<typeof recentThingSchema>

const KEPT = 12

/** What the reader opened or chose last on the options page, newest first. */
export const recentThings = checkedItem<RecentThing[]>(
  'local:recentThings',
  z.array(recentThingSchema).max(KEPT),
  [],
)

/** The list with `thing` at its head, each thing once. */
export const withRecent = (things: readonly RecentThing[], thing: RecentThing): RecentThing[] =>
  [thing, ...things.filter(({ kind, id }) => kind !== thing.kind || id !== thing.id)].slice(0, KEPT)
