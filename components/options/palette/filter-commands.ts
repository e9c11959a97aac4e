import { foldForSearch, searchTerms, searchTextOf } from '@/lib/catalogue/search-fold'

const rank = (label: string, terms: readonly string[]): number | null => {
  const text = searchTextOf([label])
  if (!terms.every((term) => text.includes(term))) return null
  const first = terms[0] ?? ''
  if (text.startsWith(first)) return 0
  return text.includes(` ${first}`) ? 1 : 2
}

/**
 * The commands whose label holds every word of `query`, those first whose label or a word of it begins with the first
 * one; all of them without a query. Capitals and accents do not matter, and Chinese is found from any character on.
 */
export const filterCommands = <C extends { label: string }>(
  commands: readonly C[],
  query: string,
): C[] => {
  const terms = searchTerms(query)
  if (terms.length === 0) return [...commands]
  const whole = foldForSearch(query)
  return commands
    .flatMap((command) => {
      const place = rank(command.label, terms)
      if (place === null) return []
      return [{ command, place: foldForSearch(command.label) === whole ? -1 : place }]
    })
    .sort((a, b) => a.place - b.place)
    .map(({ command }) => command)
}
