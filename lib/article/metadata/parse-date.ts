/** Month names and their common short forms in the languages read here. */
const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'january jan januar jänner jaenner gennaio gen janvier janv enero ene',
    'february feb februar feber febbraio février fevrier févr febrero',
    'march mar märz maerz mrz marzo mars',
    'april apr aprile avril avr abril abr',
    'may mai maggio mag mayo',
    'june jun juni giugno giu juin junio',
    'july jul juli luglio lug juillet juil julio',
    'august aug agosto ago août aout',
    'september sep sept settembre set septembre septiembre',
    'october oct oktober okt ottobre ott octobre octubre',
    'november nov novembre noviembre',
    'december dec dezember dez dicembre dic décembre decembre déc diciembre',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
)

const pad = (value: number): string => String(value).padStart(2, '0')

const build = (year: number, month: number, day: number): string => {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1) return ''
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return day > last ? '' : `${year}-${pad(month)}-${pad(day)}`
}

const ISO_TIME =
  /(\d{4})-(\d{2})-(\d{2})[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?/

/**
 * Finds the first calendar date in a string, in the forms of German, Italian, English, Chinese, French and Spanish.
 *
 * @returns `YYYY-MM-DD`, with time and offset where the string is an ISO 8601 timestamp, or '' without a full date.
 * Day and month in figures are read day first unless `monthFirst` is set, it is null and AM or PM follows, or only the other order is possible.
 */
export const parseDate = (value: string, monthFirst: boolean | null): string => {
  const text = value.trim()
  if (!text) return ''
  const iso = ISO_TIME.exec(text)
  if (iso) {
    const date = build(Number(iso[1]), Number(iso[2]), Number(iso[3]))
    if (!date) return ''
    const zone = iso[7] ? (iso[7] === 'Z' ? 'Z' : `${iso[7].slice(0, 3)}:${iso[7].slice(-2)}`) : ''
    return `${date}T${pad(Number(iso[4]))}:${iso[5]}:${iso[6] ?? '00'}${zone}`
  }
  let match = /(?<!\d)((?:19|20)\d{2})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})(?!\d)/.exec(text)
  if (match) return build(Number(match[1]), Number(match[2]), Number(match[3]))
  match = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d{2})(?!\d)/.exec(text)
  if (match) return build(Number(match[3]), Number(match[2]), Number(match[1]))
  match = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?\d{4,6})?$/.exec(text)
  if (match) return build(Number(match[1]), Number(match[2]), Number(match[3]))
  match = /^(\d{10})(\d{3})?$/.exec(text)
  if (match) return `${new Date(Number(match[1]) * 1000).toISOString().slice(0, 19)}Z`
  match =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s*(?:de\s+|of\s+)?([\p{L}]{3,12})\.?,?\s*(?:de\s+)?((?:19|20)\d{2})(?!\d)/u.exec(
      text,
    )
  if (match) {
    const month = MONTHS[(match[2] ?? '').toLowerCase()]
    if (month) return build(Number(match[3]), month, Number(match[1]))
  }
  match = /([\p{L}]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})(?!\d)/u.exec(text)
  if (match) {
    const month = MONTHS[(match[1] ?? '').toLowerCase()]
    if (month) return build(Number(match[3]), month, Number(match[2]))
  }
  match = /(?<![\d.])(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*((?:19|20)?\d{2})(?![\d.])/.exec(text)
  if (match) {
    const first = Number(match[1])
    const second = Number(match[2])
    const year = Number(match[3])
    const full = year > 100 ? year : year < 50 ? 2000 + year : 1900 + year
    const american =
      second > 12 ||
      (first <= 12 && !match[0].includes('.') && (monthFirst ?? /\d\s*[ap]\.?m\b/i.test(text)))
    return american ? build(full, first, second) : build(full, second, first)
  }
  return ''
}
