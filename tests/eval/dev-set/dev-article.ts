import { readdirSync, readFileSync } from 'node:fs'

/** What one article of the set reports; `…Also` holds other right values. */
export interface DevGold {
  type: string
  typeAlso?: string[]
  status: string
  statusAlso?: string[]
  parties: string[]
  partiesAlso?: string[]
  city?: string
  cityAlso?: (string | null)[]
  date: string | null
  dateAlso?: (string | null)[]
  amounts?: { value: number; currency: string }[]
}

export interface DevArticle {
  id: string
  lang: string
  text: string
  title?: string
  publishedAt?: string
  gold: DevGold[]
}

export type Half = 'open' | 'held' | 'newsroom'

/** From 101 on articles are in newsrooms' styles; below, odd numbers are open to look at and even ones are held. */
export const halfOf = (id: string): Half => {
  const number = Number(id.slice(2))
  if (number > 100) return 'newsroom'
  return number % 2 === 1 ? 'open' : 'held'
}

/** All articles of the set. */
export const devArticles = (): DevArticle[] =>
  readdirSync(new URL('.', import.meta.url))
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, import.meta.url), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as DevArticle)
