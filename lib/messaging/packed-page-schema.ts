import { z } from 'zod'
import { MAX_ATTRIBUTE, MAX_DEPTH, MAX_JSON_LD, MAX_TEXT } from '@/lib/article/limits'
import type { PackedNode, PackedPage } from '@/lib/article/packed-page'

/** More nodes than any page within the limits of elements and text has. */
const MAX_NODES = 250_000
const MAX_TAG = 100
/** `<meta>`, `<link>` and JSON-LD of one page. */
const MAX_HEAD = 5000

const isPlace = (value: unknown, end: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < end

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest

const areAttributes = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((each) => isText(each, MAX_ATTRIBUTE))

/**
 * Checked by hand: a page has thousands of nodes, and the schema library, which may not generate code in an extension,
 * takes ten times as long over them.
 */
const areNodes = (value: unknown): value is PackedNode[] => {
  if (!Array.isArray(value) || value.length === 0 || value.length > MAX_NODES) return false
  const depths = new Uint16Array(value.length)
  let length = 0
  return value.every((node: unknown, index) => {
    if (!Array.isArray(node) || node.length !== 5) return false
    const [tag, text, attributes, parent, end] = node
    if (!isText(tag, MAX_TAG) || !isText(text, MAX_TEXT) || !areAttributes(attributes)) return false
    length += text.length
    if (length > MAX_TEXT || !isPlace(end, value.length + 1) || end <= index) return false
    if (index === 0) return parent === -1
    if (!isPlace(parent, index)) return false
    const depth = (depths[parent] ?? 0) + 1
    depths[index] = depth
    // Judging goes down and up the tree.
    return depth <= MAX_DEPTH + 1
  })
}

const arePlaces = (value: unknown): value is number[] =>
  Array.isArray(value) &&
  value.every((place, at) => isPlace(place, MAX_NODES) && (at === 0 || place > value[at - 1]))

/** A page as `packPage` makes it; the tree itself is checked once more when it is unpacked. */
export const packedPageSchema: z.ZodType<PackedPage> = z.object({
  nodes: z.custom<PackedNode[]>(areNodes),
  body: z.number().int().min(-1),
  kept: z.custom<number[]>(arePlaces),
  metas: z
    .array(z.object({ key: z.string(), content: z.string().max(MAX_ATTRIBUTE) }))
    .max(MAX_HEAD),
  links: z.array(z.object({ rel: z.string(), href: z.string().max(MAX_ATTRIBUTE) })).max(MAX_HEAD),
  jsonLd: z.array(z.string().max(MAX_JSON_LD)).max(MAX_HEAD),
  title: z.string().max(MAX_TEXT),
})
