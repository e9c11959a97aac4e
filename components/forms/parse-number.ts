/**
 * A number as readers of English, German, Italian or Chinese write it: `2,500,000.5`, `2.500.000,5`, `2 500 000`,
 * `51,23`. A single separator followed by exactly three digits parts thousands only where the number is written
 * with no other (`2.500`); with a fraction of another length it is the decimal mark. Null for anything else.
 */
export const parseNumber = (text: string): number | null => {
  const compact = text.trim().replace(/[\s\u00a0\u202f'’]/g, '')
  if (!/^[-+]?\d[\d.,]*$/.test(compact)) return null
  const marks = [...compact].filter((letter) => letter === '.' || letter === ',')
  const last = marks.at(-1)
  if (last === undefined) return Number(compact)
  const mixed = marks.includes('.') && marks.includes(',')
  const [head = '', tail = ''] = splitLast(compact, last)
  const isDecimal = mixed || (marks.length === 1 && tail.length !== 3)
  const whole = isDecimal ? head : compact
  if (!groupsOfThree(whole)) return null
  const digits = whole.replace(/[.,]/g, '')
  return Number(isDecimal ? `${digits}.${tail}` : digits)
}

const splitLast = (text: string, mark: string): [string, string] => {
  const place = text.lastIndexOf(mark)
  return [text.slice(0, place), text.slice(place + 1)]
}

const groupsOfThree = (text: string): boolean =>
  /^[-+]?\d+$/.test(text) || /^[-+]?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(text)
