import { z } from 'zod'
import { CORRECTABLE_FIELDS, type Corrections } from '@/lib/article/correct-article'
import { urlKey, urlKeys } from '@/lib/article/url-keys'
import { checkedItem } from './checked-item'

/** Pages that are remembered; beyond it the one corrected longest ago is forgotten. Saved articles keep their own. */
const MOST_PAGES = 1000

const correctionSchema = z.object({
  /** `urlKeys` of the page. */
  keys: z.array(z.string().max(8192)).max(4),
  values: z.partialRecord(z.enum(CORRECTABLE_FIELDS), z.string().max(1000)),
  at: z.iso.datetime(),
})
export type PageCorrection = z.infer<typeof correctionSchema>

/** What the reader put right on pages that are not saved, the latest last. */
export const pageCorrections = checkedItem<PageCorrection[]>(
  'local:pageCorrections',
  z.array(correctionSchema).max(MOST_PAGES),
  [],
)

interface Addresses {
  url: string
  canonicalUrl: string
}

const find = (all: readonly PageCorrection[], page: Addresses): PageCorrection | undefined => {
  const own = urlKey(page.url)
  const keys = urlKeys(page.url, page.canonicalUrl)
  return (
    all.find((each) => own !== '' && each.keys.includes(own)) ??
    all.find((each) => each.keys.some((key) => keys.includes(key)))
  )
}

/** What the reader put right on this page, by any of its addresses. */
export const correctionsFor = (all: readonly PageCorrection[], page: Addresses): Corrections =>
  find(all, page)?.values ?? {}

/** All corrections with `values` as those of this page; none of them when it is empty. */
export const withCorrections = (
  all: readonly PageCorrection[],
  page: Addresses,
  values: Corrections,
  at: string,
): PageCorrection[] => {
  const former = find(all, page)
  const rest = all.filter((each) => each !== former)
  const keys = [...new Set([...urlKeys(page.url, page.canonicalUrl), ...(former?.keys ?? [])])]
  const given = Object.entries(values).filter(([, value]) => value !== undefined)
  if (given.length === 0) return rest
  const added = { keys: keys.slice(0, 4), values: Object.fromEntries(given), at }
  return [...rest, correctionSchema.parse(added)].slice(-MOST_PAGES)
}
