/** Is a word in a long string of sorted words parted by single blanks or line breaks? Binary search, no set is built. */
export const hasSortedWord = (words: string, word: string): boolean => {
  let low = 0
  let high = words.length
  while (low < high) {
    const start = wordStart(words, (low + high) >>> 1)
    const end = wordEnd(words, start)
    const found = words.slice(start, end)
    if (found === word) return true
    if (found < word) low = end + 1
    else high = start
  }
  return false
}

const isGap = (words: string, at: number): boolean => words.charCodeAt(at) <= 32

const wordStart = (words: string, at: number): number => {
  let start = at
  while (start > 0 && !isGap(words, start - 1)) start--
  return start
}

const wordEnd = (words: string, start: number): number => {
  let end = start
  while (end < words.length && !isGap(words, end)) end++
  return end
}
