import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { z } from 'zod'

const textLine = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  title: z.string().optional(),
  lang: z.string().optional(),
  publishedAt: z.string().optional(),
  url: z.string().optional(),
})

const htmlLine = z.object({
  id: z.union([z.string(), z.number()]),
  html: z.string(),
  url: z.string().default(''),
})

export type TextLine = z.infer<typeof textLine>
export type HtmlLine = z.infer<typeof htmlLine>
export type InputLine =
  | { kind: 'text'; line: TextLine }
  | { kind: 'html'; line: HtmlLine }
  | { kind: 'bad'; id: string | number | null }

/** A page that big is refused before it is parsed; the extension refuses it by its number of elements. */
const LONGEST_LINE = 64 * 1024 * 1024

const parseLine = (raw: string): InputLine => {
  let value: unknown
  try {
    value = raw.length > LONGEST_LINE ? null : JSON.parse(raw)
  } catch {
    value = null
  }
  const text = textLine.safeParse(value)
  if (text.success) return { kind: 'text', line: text.data }
  const html = htmlLine.safeParse(value)
  if (html.success) return { kind: 'html', line: html.data }
  const id = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(value)
  return { kind: 'bad', id: id.success ? id.data.id : null }
}

/** The lines of a JSONL stream, one at a time; empty lines are passed over, unreadable ones are `bad`. */
export async function* readLines(input: Readable): AsyncGenerator<InputLine> {
  for await (const raw of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
    if (raw.trim() !== '') yield parseLine(raw)
}
