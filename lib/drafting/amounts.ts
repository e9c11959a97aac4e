import type { Amount } from '@/lib/catalogue/agreement'
import type { Span } from './sentences'

/** A sum of money with the words that state it. */
export interface FoundAmount extends Span {
  amount: Amount
}

/** Names and signs of currencies in the six languages, by ISO 4217 code. */
const CURRENCIES: readonly (readonly [string, string])[] = [
  [
    'USD',
    'US-Dollars?|US dollars?|dollari(?: USA| statunitensi)?|dollars? américains|dólares?(?: estadounidenses)?|dollars?|US\\$|USD|美元|美金|\\$',
  ],
  ['EUR', 'euros?|EUR|欧元|€'],
  [
    'GBP',
    'pounds?(?: sterling)?|(?:britische )?Pfund|sterline|livres sterling|libras(?: esterlinas)?|GBP|英镑|£',
  ],
  [
    'CHF',
    'Schweizer Franken|Franken|Swiss francs?|franchi svizzeri|francs suisses|francos suizos|CHF|瑞士法郎',
  ],
  ['HKD', 'Hong Kong dollars|HK\\$|HKD|港元|港币'],
  ['JPY', 'Yen|yenes|JPY|日元'],
  ['CNY', 'Yuan|yuanes|Renminbi|RMB|CNY|人民币|元|¥'],
  ['KRW', 'Won|KRW|韩元'],
  ['INR', 'Rupien|rupees?|INR|₹'],
]
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:mil millones|mila? milioni|thousand million)$/i, 1e9],
  [/^(?:万亿|trillions?|billones|bilioni)$/i, 1e12],
  [/^(?:billions?|bn|Milliarden?|Mrd\.?|miliard[oi]|mld\.?|milliards?|Mds?)$/i, 1e9],
  [/^(?:十亿)$/, 1e9],
  [/^(?:千亿)$/, 1e11],
  [/^(?:百亿)$/, 1e10],
  [/^(?:亿)$/, 1e8],
  [/^(?:千万)$/, 1e7],
  [/^(?:百万|millions?|mn|m|Millionen?|Mio\.?|milion[ei]|mln\.?|millones|millón)$/i, 1e6],
  [/^(?:万)$/, 1e4],
  [/^(?:thousand|k|Tausend|mila|mille|mil|千)$/i, 1e3],
]
const WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  hundred: 100,
  eine: 1,
  einer: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  zwölf: 12,
  zwanzig: 20,
  dreißig: 30,
  fünfzig: 50,
  hundert: 100,
  un: 1,
  uno: 1,
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  sei: 6,
  sette: 7,
  otto: 8,
  nove: 9,
  dieci: 10,
  venti: 20,
  trenta: 30,
  cinquanta: 50,
  cento: 100,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  vingt: 20,
  trente: 30,
  cinquante: 50,
  cent: 100,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  veinte: 20,
  treinta: 30,
  cincuenta: 50,
  cien: 100,
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
}
const CURRENCY = CURRENCIES.map(([, names]) => names).join('|')
const SCALE =
  'mil millones|thousand million|万亿|千亿|百亿|十亿|千万|百万|亿|万|千|trillions?|billions?|billones|Milliarden?|miliard[oi]|milliards?|millones|millón|millions?|Millionen?|milion[ei]|Mio\\.?|Mrd\\.?|mln\\.?|mld\\.?|Mds?|bn|mn|thousand|Tausend|mila|mille|mil|[mkM](?=[\\s.,€)]|$)'
const NUMBER = `\\d{1,3}(?:[.,'\\s\\u00a0]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d+)?|${Object.keys(WORDS).join('|')}`
const LETTER = '\\p{L}\\p{N}'
const AFTER = new RegExp(
  `(?<![${LETTER}.,])(${NUMBER})[\\s\\u00a0-]?(${SCALE})?[\\s\\u00a0-]?(?:(?:de|d['’]|di)\\s?)?(${CURRENCY})(?!\\p{Script=Latin})`,
  'giu',
)
const AFTER_HAN =
  /(\d+(?:\.\d+)?|[一二两三四五六七八九十])(?:多|余)?\s?(万亿|千亿|百亿|十亿|千万|百万|亿|万|千)?(?:多|余)?\s?(人民币|美元|美金|欧元|英镑|港元|日元|元)/gu
const BEFORE = new RegExp(
  `(US\\$|HK\\$|€|\\$|£|¥|₹|EUR|USD|GBP|CHF|CNY|RMB)[\\s\\u00a0]?(\\d{1,3}(?:[.,']\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d+)?)[\\s\\u00a0-]?(${SCALE})?(?![\\p{L}])`,
  'giu',
)

const MORE =
  /(?:more than|over|in excess of|mehr als|über|oltre|più di|superiore a(?:i|l)?|plus de|más de|超过|超|逾|高达)\s*$/iu
const UP_TO = /(?:up to|as much as|bis zu|fino a|jusqu['’]à|hasta|最高|至多)\s*$/iu
const AT_LEAST = /(?:at least|mindestens|almeno|au moins|al menos|至少|不少于|不低于)\s*$/iu
const ABOUT =
  /(?:about|around|approximately|roughly|some|nearly|almost|rund|etwa|ca\.?|circa|knapp|fast|gut|quasi|circa|intorno ai|environ|près de|unos|cerca de|alrededor de|casi|约|近|大约|总额约)\s*$/iu
const YEARLY =
  /^[\s,]*(?:per year|a year|each year|every year|annually|yearly|per annum|pro Jahr|jährlich|im Jahr|ogni anno|all['’]anno|l['’]anno|annui|annue|par an|chaque année|al año|anuales|cada año|每年)/iu
const YEARLY_BEFORE =
  /(?:annual(?: \p{L}+)?|every year|each year|jährlich|ogni anno|annuo|chaque année|annuel(?:le)?|cada año|anual|每年|年均)[\p{L}\s]{0,16}$/iu
const MONTHLY =
  /^[\s,]*(?:per month|a month|monthly|pro Monat|monatlich|al mese|mensili|par mois|al mes|mensuales|每月)/iu
const TOTAL =
  /(?:total(?:ling|ing)?(?: of| value of)?|in total|insgesamt|Gesamt\p{L}*(?: von)?|totale di|complessiv[oaie]+(?: di)?|au total|total de|总投资|总额|总金额|共计|合计)\s*(?:(?:about|rund|circa|约|近|超|of|von|di|de)\s*)?$/iu
/** Sums that say how large a company or a programme is, not what the agreement is about. */
const FOREIGN =
  /(?:revenue|turnover|sales|profit|earnings|market cap\p{L}*|(?:company|start-?up|firm|business|unicorn|which is|who is) valued|valuation|GDP|fine|fined|Umsatz\p{L}*|Jahresumsatz|Gewinn|Börsenwert|Fördervolumen|Förderungsvolumen|Haushalt|Schulden|fatturat[oi]|ricav[oi]|utile|PIL|multa|chiffre d['’]affaires|bénéfice|amende|facturación|ingresos|beneficio|multa|营收|营业收入|销售额|利润|市值|产值|GDP|生产总值)[^.;。]{0,45}$/iu

const numberOf = (raw: string): number | null => {
  const word = WORDS[raw.toLowerCase()]
  if (word !== undefined) return word
  const digits = raw.replace(/[\s\u00a0']/g, '')
  if (/^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?$/.test(digits)) {
    const decimal = /[.,](\d{1,2})$/.exec(digits)?.[1]
    const whole = digits
      .replace(/[.,]\d{1,2}$/, (tail) => (tail.length <= 3 ? '' : tail))
      .replace(/[.,]/g, '')
    return Number(decimal === undefined ? digits.replace(/[.,]/g, '') : `${whole}.${decimal}`)
  }
  const value = Number(digits.replace(',', '.'))
  return Number.isFinite(value) ? value : null
}

const scaleOf = (raw: string | undefined): number => {
  if (raw === undefined) return 1
  return SCALES.find(([expression]) => expression.test(raw.trim()))?.[1] ?? 1
}

const currencyOf = (raw: string): string | null =>
  CURRENCIES.find(([, names]) => new RegExp(`^(?:${names})$`, 'iu').test(raw))?.[0] ?? null

const details = (
  text: string,
  span: Span,
  start: number,
  end: number,
): Pick<Amount, 'period' | 'qualifier'> => {
  const before = text.slice(Math.max(span.start, start - 40), start)
  const after = text.slice(end, Math.min(span.end, end + 24))
  const qualifier = MORE.test(before)
    ? 'more-than'
    : UP_TO.test(before)
      ? 'up-to'
      : AT_LEAST.test(before)
        ? 'at-least'
        : ABOUT.test(before)
          ? 'about'
          : undefined
  const bare = before.replace(MORE, '').replace(UP_TO, '').replace(AT_LEAST, '').replace(ABOUT, '')
  const period =
    YEARLY.test(after) || YEARLY_BEFORE.test(bare)
      ? 'year'
      : MONTHLY.test(after)
        ? 'month'
        : TOTAL.test(before)
          ? 'total'
          : undefined
  return { ...(period ? { period } : {}), ...(qualifier ? { qualifier } : {}) }
}

/** Sums of money in a span: value, ISO 4217 currency, period and qualifier. Revenues, fines and budgets are left out. */
export const findAmounts = (text: string, span: Span): FoundAmount[] => {
  const part = text.slice(span.start, span.end)
  if (
    !/[€$£¥₹元]|euro|dollar|dólar|dollari|EUR|USD|GBP|CHF|CNY|RMB|Franken|franc|franchi|pound|Pfund|sterl|yuan|yen|Rup/iu.test(
      part,
    )
  )
    return []
  const found: FoundAmount[] = []
  const add = (
    index: number,
    length: number,
    number: string,
    scale: string | undefined,
    currency: string,
  ): void => {
    const start = span.start + index
    const end = start + length
    if (found.some((other) => other.start < end && start < other.end)) return
    const base = numberOf(number)
    const code = currencyOf(currency)
    if (base === null || base <= 0 || !code) return
    if (FOREIGN.test(text.slice(Math.max(span.start, start - 60), start))) return
    const value = Math.round(base * scaleOf(scale) * 100) / 100
    found.push({
      start,
      end,
      amount: { value, currency: code, ...details(text, span, start, end) },
    })
  }
  for (const match of part.matchAll(AFTER_HAN))
    add(match.index, match[0].length, match[1] ?? '', match[2], match[3] ?? '')
  for (const match of part.matchAll(BEFORE))
    add(match.index, match[0].length, match[2] ?? '', match[3], match[1] ?? '')
  for (const match of part.matchAll(AFTER))
    add(match.index, match[0].length, match[1] ?? '', match[2], match[3] ?? '')
  return found.sort((a, b) => a.start - b.start)
}
