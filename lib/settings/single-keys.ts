import { z } from 'zod'
import { checkedItem } from './checked-item'

/** Whether single characters such as `?` and `/` are shortcuts; speech input and shaky hands press them by accident. */
export const singleKeys = checkedItem<boolean>('local:singleKeys', z.boolean(), true)
