import { z } from 'zod'
import { checkedItem } from './checked-item'

const patternSchema = z.string().max(300)

const sitesSchema = z.object({
  /** Read everywhere except on `off`. */
  all: z.boolean(),
  /** Match patterns such as `https://example.org/*`. */
  on: z.array(patternSchema).max(5000),
  off: z.array(patternSchema).max(5000),
})
export type Sites = z.infer<typeof sitesSchema>

/** Where Pactlight highlights. A reader chooses each site; a fresh profile highlights nowhere. */
export const sites = checkedItem<Sites>('local:sites', sitesSchema, { all: false, on: [], off: [] })

/**
 * The match pattern that covers a page's site: scheme and host, any path. The port is left out because Firefox's
 * match patterns have none. Null for an address that is not http(s).
 */
export const siteOrigin = (url: string): string | null => {
  if (!URL.canParse(url)) return null
  const { protocol, hostname } = new URL(url)
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : null
}

/** Whether the reader wants highlights on this page. The browser's permission is a separate question. */
export const isSiteOn = (chosen: Sites, url: string): boolean => {
  const pattern = siteOrigin(url)
  if (!pattern || chosen.off.includes(pattern)) return false
  return chosen.all || chosen.on.includes(pattern)
}

/** The choice after the reader switched one site on or off; other sites keep theirs. */
export const withSite = (chosen: Sites, url: string, on: boolean): Sites => {
  const pattern = siteOrigin(url)
  if (!pattern) return chosen
  const others = (list: string[]) => list.filter((entry) => entry !== pattern)
  const listed = [...others(chosen.on), pattern]
  return on
    ? { ...chosen, on: chosen.all ? others(chosen.on) : listed, off: others(chosen.off) }
    : { ...chosen, on: others(chosen.on), off: [...others(chosen.off), pattern] }
}

/** The choice after "all sites" was switched; sites switched off one by one stay off. */
export const withAllSites = (chosen: Sites, all: boolean): Sites => ({ ...chosen, all })
