import { MAX_JSON_LD } from '../limits'

/** What a page's schema.org blocks say about its article. Empty strings and lists where they say nothing. */
export interface JsonLdArticle {
  /** Whether a block is an Article or one of its subtypes. */
  isArticle: boolean
  /** Whether the page says it is a shop's product, a list or a search result. */
  isListing: boolean
  headline: string
  /** Authors that are people, or whose kind is not said. */
  people: string[]
  /** Authors that are organisations. */
  organisations: string[]
  datePublished: string
  dateModified: string
  siteName: string
  body: string
  language: string
  section: string
  image: string
  url: string
  /** `false` on `isAccessibleForFree`. */
  paywalled: boolean
}

type Json = { [key: string]: unknown }

const ARTICLE_TYPE =
  /^(?:[a-z:/.]*[:/])?(?:\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Review)$/i
const LISTING = /^(?:Product|ProductGroup|CollectionPage|SearchResultsPage)$/
/** Objects looked at; pages with a product or event list have thousands. */
const MAX_NODES = 2000

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const asList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

/** A string value, or the first of several, or a node's `@value`. */
const asText = (value: unknown): string => {
  for (const item of asList(value)) {
    if (typeof item === 'string' && item.trim()) return item.trim()
    if (typeof item === 'number') return String(item)
    if (isObject(item)) {
      const inner = item['@value'] ?? item.name ?? item.url
      if (typeof inner === 'string' && inner.trim()) return inner.trim()
    }
  }
  return ''
}

/** Parses one block as pages write it: CDATA marks, comments, raw line breaks in strings, trailing commas. */
const parseTolerant = (raw: string): unknown => {
  const text = raw
    .replace(/^\s*(?:\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?|(?:\/\*)?\s*\]\]>\s*(?:\*\/)?\s*$/g, '')
    .replace(/^\s*<!--|-->\s*$/g, '')
    .trim()
    .replace(/;$/, '')
  try {
    return JSON.parse(text)
  } catch {
    try {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what breaks these blocks
      return JSON.parse(text.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1'))
    } catch {
      return null
    }
  }
}

/** Every object in the blocks, breadth first: graphs, arrays and main entities are unfolded. */
const unfold = (blocks: readonly string[]): Json[] => {
  const found: Json[] = []
  const queue: unknown[] = []
  for (const block of blocks) if (block.length <= MAX_JSON_LD) queue.push(parseTolerant(block))
  for (let index = 0; index < queue.length && index < MAX_NODES; index++) {
    const value = queue[index]
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_NODES))
    else if (isObject(value)) {
      found.push(value)
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'])
        if (typeof value[key] === 'object') queue.push(value[key])
    }
  }
  return found
}

const typesOf = (node: Json): string[] =>
  asList(node['@type']).filter((type): type is string => typeof type === 'string')

const ORGANISATION = /Organi[sz]ation|NewsMediaOrganization|Corporation|Brand/

/** Names of authors or publishers, following `@id` references within the blocks. */
const named = (
  value: unknown,
  byId: ReadonlyMap<string, Json>,
): { name: string; isOrganisation: boolean }[] =>
  asList(value).flatMap((item) => {
    if (typeof item === 'string')
      return /^https?:/.test(item) ? [] : [{ name: item.trim(), isOrganisation: false }]
    if (!isObject(item)) return []
    const id = item['@id']
    const target = item.name === undefined && typeof id === 'string' ? (byId.get(id) ?? item) : item
    const isOrganisation = typesOf(target).some((type) => ORGANISATION.test(type))
    return asList(target.name).flatMap((name) =>
      typeof name === 'string' && name.trim() ? [{ name: name.trim(), isOrganisation }] : [],
    )
  })

/** Reads the article out of JSON-LD blocks; never throws. */
export const readJsonLd = (blocks: readonly string[]): JsonLdArticle => {
  const nodes = unfold(blocks)
  const byId = new Map<string, Json>()
  for (const node of nodes) {
    const id = node['@id']
    if (typeof id === 'string' && (node.name !== undefined || !byId.has(id))) byId.set(id, node)
  }
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)))
  // Teasers of other articles are bare; the page's own has dates, authors or a body.
  const weight = (node: Json): number =>
    (node.articleBody ? 2 : 0) +
    (node.datePublished ? 2 : 0) +
    (node.author ? 1 : 0) +
    (node.headline ? 1 : 0)
  const article = articles.reduce<Json | undefined>(
    (best, node) => (best && weight(best) >= weight(node) ? best : node),
    undefined,
  )
  const page = nodes.find((node) => typesOf(node).some((type) => /WebPage$/i.test(type)))
  const site = nodes.find((node) => typesOf(node).includes('WebSite'))
  const from = (key: string): unknown => article?.[key]
  const authors = named(from('author') ?? from('creator'), byId)
  return {
    isArticle: article !== undefined,
    isListing: nodes.some((node) => typesOf(node).some((type) => LISTING.test(type))),
    headline: asText(from('headline')) || asText(from('name')),
    people: authors.flatMap((author) => (author.isOrganisation ? [] : [author.name])),
    organisations: authors.flatMap((author) => (author.isOrganisation ? [author.name] : [])),
    datePublished:
      asText(from('datePublished')) || asText(from('dateCreated')) || asText(page?.datePublished),
    dateModified: asText(from('dateModified')) || asText(page?.dateModified),
    siteName: named(from('publisher'), byId)[0]?.name || asText(site?.name),
    body: asText(from('articleBody')),
    language: asText(from('inLanguage')) || asText(page?.inLanguage),
    section: asText(from('articleSection')),
    image: asText(from('image')),
    url: asText(from('url')) || asText(from('mainEntityOfPage')),
    paywalled: nodes.some((node) => /^false$/i.test(String(node.isAccessibleForFree))),
  }
}
