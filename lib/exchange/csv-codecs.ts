import type { Agreement, Amount, Party, Signatory } from '@/lib/catalogue/agreement'
import type { Alias } from '@/lib/catalogue/alias'
import { stableJson } from '@/lib/shared/stable-json'
import { joinList, splitList } from './csv-list'

/**
 * How a field's value stands in a cell, and back. `read` gives what the row's schema then checks; undefined means that
 * the cell cannot be understood. An empty cell never reaches `read`: the field is absent.
 */
export interface Codec<V> {
  write(value: V): string
  read(cell: string): unknown
}

export const text: Codec<string> = { write: (value) => value, read: (cell) => cell }

export const number: Codec<number> = {
  write: (value) => String(value),
  read: (cell) => (cell.trim() === '' ? undefined : Number(cell)),
}

export const yesNo: Codec<boolean> = {
  write: (value) => String(value),
  read: (cell) => ({ true: true, false: false })[cell.trim().toLowerCase()],
}

export const json: Codec<unknown> = {
  write: (value) => JSON.stringify(value),
  read: (cell) => {
    try {
      return JSON.parse(cell)
    } catch {
      return undefined
    }
  },
}

/** A list of strings, one ` | ` between two. */
export const textList: Codec<string[]> = { write: joinList, read: splitList }

/**
 * A list of structured items. An item that its short form cannot hold exactly (a name with brackets of its own) is
 * written as a JSON object instead.
 */
const listOf = <V>(write: (item: V) => string, read: (item: string) => unknown): Codec<V[]> => {
  const readItem = (item: string): unknown => (item.startsWith('{') ? json.read(item) : read(item))
  const writeItem = (item: V): string => {
    const short = write(item)
    return stableJson(readItem(short)) === stableJson(item) ? short : JSON.stringify(item)
  }
  return {
    write: (items) => joinList(items.map(writeItem)),
    read: (cell) => {
      const items = splitList(cell)?.map(readItem)
      return items?.includes(undefined) ? undefined : items
    },
  }
}

const MARK = /^(.*) \[([^[\]]*)\]$/s

/** `华为 [zh]`, `NICE [en exact]`, `Huawei`: a name, then its language and its match mode where it has them. */
export const aliasList: Codec<Alias[]> = listOf(
  ({ text: name, lang, match }) => {
    const mark = [lang, match].filter((part) => part !== undefined).join(' ')
    return mark === '' ? name : `${name} [${mark}]`
  },
  (item) => {
    const found = MARK.exec(item)
    if (!found) return { text: item }
    const words = (found[2] ?? '').split(' ').filter((word) => word !== '')
    const match = words.find((word) => MATCHES.has(word))
    const lang = words.find((word) => !MATCHES.has(word))
    return { text: found[1], ...(lang ? { lang } : {}), ...(match ? { match } : {}) }
  },
)
const MATCHES = new Set(['fold', 'exact', 'never'])

/** `company: company:huawei`: role, then the record's id. */
export const partyList: Codec<Party[]> = listOf(
  ({ role, recordId }) => `${role}: ${recordId}`,
  (item) => {
    const [role, recordId] = cutOnce(item, ': ')
    return recordId === undefined ? undefined : { role, recordId }
  },
)

/** `2000000 EUR year more-than`: value, currency, then period and qualifier where they are known. */
export const amountList: Codec<Amount[]> = listOf(
  ({ value, currency, period, qualifier }) =>
    [String(value), currency, period, qualifier].filter((part) => part !== undefined).join(' '),
  (item) => {
    const [value, currency, ...rest] = item.split(/\s+/)
    const period = rest.find((word) => PERIODS.has(word))
    const qualifier = rest.find((word) => !PERIODS.has(word))
    return {
      value: Number(value),
      currency,
      ...(period ? { period } : {}),
      ...(qualifier ? { qualifier } : {}),
    }
  },
)
const PERIODS = new Set(['year', 'month', 'total'])

/** `signatory: Ada Example @ company:huawei`: role, name, and the party acted for where it is known. */
export const signatoryList: Codec<Signatory[]> = listOf(
  ({ role, name, onBehalfOf }) =>
    `${role}: ${name}${onBehalfOf === undefined ? '' : AT + onBehalfOf}`,
  (item) => {
    const [role, rest] = cutOnce(item, ': ')
    if (rest === undefined) return undefined
    const [name, onBehalfOf] = cutOnce(rest, AT)
    return { role, name, ...(onBehalfOf === undefined ? {} : { onBehalfOf }) }
  },
)
const AT = ' @ '

/** `deepens: agreement:x`: relation, then the other agreement's id. */
export const relatedList: Codec<Agreement['related']> = listOf(
  ({ relation, id }) => `${relation}: ${id}`,
  (item) => {
    const [relation, id] = cutOnce(item, ': ')
    return id === undefined ? undefined : { relation, id }
  },
)

const cutOnce = (item: string, at: string): [string, string | undefined] => {
  const place = item.indexOf(at)
  return place === -1 ? [item, undefined] : [item.slice(0, place), item.slice(place + at.length)]
}
