import { z } from 'zod'
import { checkedItem } from './checked-item'

/** What was settled longest ago is asked again when there is more than this. */
const MOST = 20_000

/** Keys of what the reader settled in the review without a change to a record: two that are not one, a value that is right. */
export const reviewed = checkedItem<string[]>(
  'local:reviewed',
  z.array(z.string().max(2000)).max(MOST),
  [],
)

export const withReviewed = (keys: readonly string[], key: string): string[] =>
  [...keys.filter((known) => known !== key), key].slice(-MOST)
