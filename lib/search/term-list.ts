import { isWithinEdits } from './edit-distance'

/** A term of the index that a query's token stands for, and how well: 1 is the token itself. */
export interface TermMatch {
  term: number
  quality: number
}

const PREFIX = 0.6
const INSIDE = 0.3
const MISSPELT = 0.2
/** A shorter token stands inside too many terms to mean any of them. */
const SHORTEST_INSIDE = 3
const SHORTEST_MISSPELT = 4

/** All terms in one string, each after a line break: the browser's own search runs through it at gigabytes a second. */
export interface TermList {
  readonly count: number
  /** The number of a term; a new one is added. */
  numberOf(term: string): number
  at(number: number): string
  /** The terms a token stands for: itself, then, if it is `open`, terms that begin with it or hold it. */
  matches(token: string, open: boolean): TermMatch[]
  /** Terms one slip of the pen away, two for long tokens. */
  misspelt(token: string): TermMatch[]
  /** All terms, each after a line break. */
  text(): string
}

export const createTermList = (stored = ''): TermList => {
  let text = stored
  const starts: number[] = []
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  let numbers: Map<string, number> | undefined

  const at = (number: number): string => {
    const next = starts[number + 1]
    return text.slice(starts[number], next === undefined ? undefined : next - 1)
  }
  /** The term that holds the character at `place`. */
  const termAround = (place: number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= place) low = middle
      else high = middle - 1
    }
    return low
  }
  const known = (): Map<string, number> => {
    numbers ??= new Map(starts.map((_, number) => [at(number), number]))
    return numbers
  }

  return {
    get count() {
      return starts.length
    },
    at,
    text: () => text,
    numberOf: (term) => {
      const numbered = known()
      const found = numbered.get(term)
      if (found !== undefined) return found
      const number = starts.length
      starts.push(text.length + 1)
      text += `\n${term}`
      numbered.set(term, number)
      return number
    },
    matches: (token, open) => {
      const anywhere = open && token.length >= SHORTEST_INSIDE
      const wanted = anywhere ? token : `\n${token}`
      const skip = anywhere ? 0 : 1
      const found: TermMatch[] = []
      for (let place = text.indexOf(wanted); place >= 0; ) {
        const first = place + skip
        const term = termAround(first)
        const start = starts[term] ?? 0
        const end = (starts[term + 1] ?? text.length + 1) - 1
        const whole = first === start && end - start === token.length
        if (whole) found.push({ term, quality: 1 })
        else if (open) {
          const share = token.length / (end - start)
          found.push({ term, quality: (first === start ? PREFIX : INSIDE) * (0.5 + share / 2) })
        }
        place = text.indexOf(wanted, end)
      }
      return found
    },
    misspelt: (token) => {
      if (token.length < SHORTEST_MISSPELT) return []
      const most = token.length < 8 ? 1 : 2
      const found: TermMatch[] = []
      for (let number = 0; number < starts.length; number++) {
        const start = starts[number] ?? 0
        const length = (starts[number + 1] ?? text.length + 1) - 1 - start
        if (Math.abs(length - token.length) > most) continue
        if (isWithinEdits(token, text.slice(start, start + length), most))
          found.push({ term: number, quality: MISSPELT })
      }
      return found
    },
  }
}
