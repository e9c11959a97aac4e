import * as words from './data/han-contexts'
import { isPartOfHanPerson } from './han-person'
import type { Spot } from './spot'
import type { TextTraits } from './text-traits'

const HAN = '\\p{Script=Han}'
const INSTITUTION = new RegExp(`^(?:${words.FIELDS})*(?:${words.INSTITUTIONS})`, 'u')
const PLACE_TAIL = new RegExp(`^(?:${words.PLACE_TAILS})`, 'u')
const HIGHER_LEVEL = new RegExp(`^(?:${words.HIGHER_LEVELS})`, 'u')
const STREET_TAIL = new RegExp(`^(?:${words.STREET_TAIL})`, 'u')
const ORGANISATION = new RegExp(
  `^([${HAN}A-Za-z0-9()（）·]{0,18}?)(?:${words.COMPANY_ENDINGS})`,
  'u',
)
const INSTITUTE = new RegExp(`^(${HAN}{0,5}?)(?:${words.INSTITUTE_ENDINGS})`, 'u')
const FIELD_SCHOOL = new RegExp(`^(?:${words.FIELDS})+(?:${words.SCHOOLS_OF_A_FIELD})`, 'u')
const HOUSE = new RegExp(`^(${HAN}{1,4}?)(?:${words.HOUSES})`, 'u')
const PLAIN_COMPANY = new RegExp(`^(${HAN}{1,4}?)公司`, 'u')
const LOCAL_COMPANY = new RegExp(`^(?!(?:${words.COMPANY_KINDS}))(${HAN}{2,4}?)公司`, 'u')
const ENDS_AS_COMPANY = new RegExp(`(?:${words.COMPANY_ENDINGS})$`, 'u')
const NOT_INSIDE = new RegExp(words.NOT_IN_ORGANISATION, 'u')
const DESCRIPTION_ONLY = new RegExp(`^(?:${words.DESCRIPTIONS})*$`, 'u')
const COMPANY_TAIL = new RegExp(`^(?:${words.COMPANY_TAILS})`, 'u')
/** 华为Mate60, 苹果iPhone: a model in Latin letters. */
const PRODUCT_AFTER = /^ ?(?:[A-Za-z]{1,10} ?\d{1,4}(?!\d)|i[A-Z][a-z])/u
const CLUB_BEFORE = new RegExp(`(?:${words.CLUB_HEADS})$`, 'u')
const TEAM = new RegExp(`^(${HAN}{0,3}?)${words.TEAM_TAIL}`, 'u')
const OF_A_CLUB = new RegExp(`^(${HAN}{2,3}?)(?:${words.OF_A_CLUB})`, 'u')
const NOT_A_TEAM = new RegExp(words.NOT_A_TEAM, 'u')
const OPEN_TITLE = /《([^《》]*)$/u
const REST_OF_TITLE = /^([^《》]*)》/u
const DOCUMENT = new RegExp(words.DOCUMENT_WORDS, 'u')
/** Titles of works are short; longer ones in 《》 are documents. */
const LONGEST_WORK_TITLE = 12
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
const HAN_AT_END = /\p{Script=Han}$/u
const HAN_AT_START = /^(?![市県府都省])\p{Script=Han}/u

/** What stands between the span and the legal ending of an organisation that begins with it, or null. */
const organisationAfter = (spot: Spot, text: TextTraits): string | null => {
  const between = (ORGANISATION.exec(spot.after) ?? INSTITUTE.exec(spot.after))?.[1]
  if (between === undefined || /^[和同及]/u.test(between) || NOT_INSIDE.test(between)) return null
  // 济南加码升级华为济南研究所: the ending belongs to the company that begins in between.
  return text.namesCompany(spot.end, spot.end + between.length) ? null : between
}

/** What stands before the class word, if nothing in it ends a name. */
const named = (pattern: RegExp, after: string): string | null => {
  const between = pattern.exec(after)?.[1]
  return between === undefined || NOT_INSIDE.test(between) || /^[和同及]/u.test(between)
    ? null
    : between
}

const isInWorkTitle = ({ before, after, surface, record }: Spot): boolean => {
  const head = OPEN_TITLE.exec(before)?.[1]
  const rest = REST_OF_TITLE.exec(after)?.[1]
  if (head === undefined || rest === undefined) return false
  // 《人民日报》 is the paper itself, 《北京》 is a work.
  if (head === '' && rest === '' && record?.kind === 'company') return false
  const title = head + surface + rest
  return title.length <= LONGEST_WORK_TITLE && !DOCUMENT.test(title)
}

const NUMERAL_BEFORE = /[一二三四五六七八九十百千万亿几两数\d]$/u
const NUMERAL_FIRST = /^[百千万亿]/u

/** 一百度 is a temperature. */
const isInNumber = ({ before, surface }: Spot): boolean =>
  NUMERAL_FIRST.test(surface) && NUMERAL_BEFORE.test(before)

/** Japanese sets Han names between kana; a Han neighbour there means a longer name. */
const isInsideJapaneseName = ({ before, after }: Spot): boolean => {
  if (!KANA.test(before.slice(-24)) && !KANA.test(after.slice(0, 24))) return false
  return HAN_AT_END.test(before) || HAN_AT_START.test(after)
}

/** 东京电力公司; but in 深圳腾讯公司 the company that we know begins in between. */
const isLocalCompany = ({ after, end }: Spot, text: TextTraits): boolean => {
  const between = named(LOCAL_COMPANY, after)
  return between !== null && !text.namesCompany(end, end + between.length)
}

/** 上海队, 上海申花队; not 上海的车队. */
const isTeam = (after: string): boolean => {
  const between = named(TEAM, after)
  return between !== null && !NOT_A_TEAM.test(between)
}

/** 北京国安主场: a few characters, then what only clubs have or do. */
const isClub = (after: string): boolean => named(OF_A_CLUB, after) !== null

/** Is the Han name here part of a longer name: a university, bank, street, treaty, company, work, time zone? */
export const isPartOfHanName = (spot: Spot, text: TextTraits): boolean => {
  if (isInWorkTitle(spot) || isInsideJapaneseName(spot)) return true
  if (isInNumber(spot) || isPartOfHanPerson(spot)) return true
  const { after, before, surface } = spot
  if (ENDS_AS_COMPANY.test(surface)) return false
  const between = organisationAfter(spot, text)
  if (spot.record?.kind === 'city')
    return (
      between !== null ||
      named(HOUSE, after) !== null ||
      FIELD_SCHOOL.test(after) ||
      isLocalCompany(spot, text) ||
      INSTITUTION.test(after) ||
      PLACE_TAIL.test(after) ||
      STREET_TAIL.test(after) ||
      (spot.record.type === 'city' && HIGHER_LEVEL.test(after)) ||
      CLUB_BEFORE.test(before) ||
      isTeam(after) ||
      isClub(after)
    )
  const plain = between ?? named(PLAIN_COMPANY, after)
  if (plain !== null && !DESCRIPTION_ONLY.test(plain)) return true
  return COMPANY_TAIL.test(after) || PRODUCT_AFTER.test(after)
}
