import { z } from 'zod'
import { fail, ok, type Result } from '@/lib/shared/result'
import type { ImportPlan } from './import-plan'
import { parseJson } from './parse-json'
import { type ForeignRow, type PlanOptions, planRows } from './plan-rows'

const part = z.union([z.number(), z.string()])
const dateSchema = z.object({
  'date-parts': z.array(z.array(part)).optional(),
  raw: z.string().optional(),
  literal: z.string().optional(),
})
const nameSchema = z.object({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
})
/** The members of a CSL-JSON item that an article can keep. */
const itemSchema = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  title: z.string(),
  author: z.array(nameSchema).optional(),
  'container-title': z.string().optional(),
  publisher: z.string().optional(),
  URL: z.string().optional(),
  issued: dateSchema.optional(),
  language: z.string().optional(),
  keyword: z.string().optional(),
  note: z.string().optional(),
})

/** Whether parsed JSON looks like CSL-JSON: a list of items with a type of its own. */
export const isCsl = (value: unknown): value is unknown[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  z.object({ type: z.string(), title: z.string() }).safeParse(value[0]).success

/** Reads articles from CSL-JSON. Errors: `too-large`, `too-deep`, `bad-input` when it is no list of items. */
export const readCsl = (text: string, options: PlanOptions): Result<ImportPlan> => {
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed
  if (!Array.isArray(parsed.value)) return fail('bad-input')
  return ok(planRows('articles', parsed.value.map(articleOf), options))
}

const articleOf = (value: unknown): ForeignRow => {
  const parsed = itemSchema.safeParse(value)
  if (!parsed.success) return { problem: { field: parsed.error.issues[0]?.path.join('.') ?? '' } }
  const item = parsed.data
  const id = String(item.id ?? '')
  return {
    raw: {
      id: id.startsWith('article:') ? id : undefined,
      title: item.title,
      url: item.URL,
      byline: item.author?.map(nameOf).filter((name) => name !== ''),
      siteName: item['container-title'] ?? item.publisher,
      publishedAt: dateOf(item.issued),
      lang: item.language,
      tags: item.keyword
        ?.split(/[,;]/)
        .map((tag) => tag.trim())
        .filter((tag) => tag !== ''),
      note: item.note,
    },
  }
}

const nameOf = ({ literal, given, family }: z.infer<typeof nameSchema>): string =>
  literal ?? [given, family].filter((name) => name !== undefined).join(' ')

const dateOf = (date: z.infer<typeof dateSchema> | undefined): string | undefined => {
  const [parts] = date?.['date-parts'] ?? []
  if (parts) return parts.map((value) => String(value).padStart(2, '0')).join('-')
  return /^\d{4}(-\d{2}){0,2}/.exec(date?.raw ?? date?.literal ?? '')?.[0]
}
