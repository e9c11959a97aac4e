import { z } from 'zod'
import { checkedItem } from './checked-item'

export const NAMES_LANGUAGES = ['original', 'en', 'de', 'it', 'zh'] as const
export type NamesLanguage = (typeof NAMES_LANGUAGES)[number]

/** The language in which names of records are shown where an alias in it is known; `original` shows the record's own name. */
export const namesLanguage = checkedItem<NamesLanguage>(
  'local:namesLanguage',
  z.enum(NAMES_LANGUAGES),
  'original',
)
