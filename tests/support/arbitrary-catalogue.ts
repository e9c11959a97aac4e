import fc from 'fast-check'
import {
  AGREEMENT_STATUSES,
  AGREEMENT_TYPES,
  AMOUNT_QUALIFIERS,
  agreementSchema,
  DATE_BASES,
  PARTY_ROLES,
} from '@/lib/catalogue/agreement'
import { citySchema } from '@/lib/catalogue/city'
import { companySchema } from '@/lib/catalogue/company'
import { evidenceSchema } from '@/lib/catalogue/evidence'
import { savedArticleSchema } from '@/lib/catalogue/saved-article'
import type { RowLists } from '@/lib/catalogue/tables'

/** Strings that have broken file formats before, among arbitrary ones. */
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '=1+1',
    "'=1",
    "''@x",
    '+49 211',
    '-5',
    '@name',
    '\tTab',
    '\rReturn',
    'a,b;c\td',
    'a | b',
    '|',
    '"quoted"',
    '{"a":1}',
    'Name [zh]',
    'Ada @ Example',
    'role: x',
    'line\nbreak',
    'line\r\nbreak',
    '__proto__',
    'constructor',
    '<img src=x onerror=alert(1)>',
    '西门子（中国）',
    '\u202eevil\u202c',
    'a\u200bb',
    '\ufeffBOM',
    "O'Neill",
  ),
)
/** As the schemas want names: trimmed, not empty, within bounds. */
const name = (max = 80) =>
  hostile.map((text) => text.trim().slice(0, max).trim()).filter((text) => text !== '')
const instant = fc
  .integer({ min: 0, max: 4_000_000_000_000 })
  .map((ms) => new Date(ms).toISOString())
const id = (kind: string) => fc.uuid().map((uuid) => `${kind}:${uuid}`)
const maybe = <V>(value: fc.Arbitrary<V>) => fc.option(value, { nil: undefined })
const few = <V>(value: fc.Arbitrary<V>) => fc.array(value, { maxLength: 3 })
/** A record without the keys that are undefined. */
const record = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc
    .record(fields)
    .map((row) => Object.fromEntries(Object.entries(row).filter(([, v]) => v !== undefined)))

const stamps = (kind: string) => ({
  id: id(kind),
  createdAt: instant,
  updatedAt: instant,
  rev: fc.nat(1000),
  deletedAt: maybe(instant),
  seedVersion: maybe(fc.integer({ min: 1, max: 9 })),
})
const alias = record({
  text: name(),
  lang: maybe(fc.constantFrom('de', 'zh', 'zh-Hant', 'exact', 'x y')),
  match: maybe(fc.constantFrom('fold', 'exact', 'never')),
})
const date = record({
  edtf: fc.constantFrom('2024-06-20', '2022-07', '2023', 'XXXX-05-18', '2021~'),
  surface: maybe(name()),
  basis: fc.constantFrom(...DATE_BASES),
})
const described = { notes: hostile, tags: few(name()) }

const company = record({
  ...stamps('company'),
  name: name(),
  type: fc.constantFrom('company', 'university'),
  aliases: few(alias),
  country: maybe(fc.constantFrom('DE', 'CN')),
  parentId: maybe(id('company')),
  cityId: maybe(id('city')),
  website: maybe(fc.webUrl()),
  wikidata: maybe(fc.nat().map((n) => `Q${n}`)),
  ...described,
}).map((row) => companySchema.parse(row))

/** JSON has no negative zero. */
const degrees = (max: number) =>
  fc.double({ min: -max, max, noNaN: true }).map((value) => value + 0)

const city = record({
  ...stamps('city'),
  name: name(),
  type: fc.constantFrom('city', 'district'),
  aliases: few(alias),
  lat: maybe(degrees(90)),
  lon: maybe(degrees(180)),
  geonamesId: maybe(fc.integer({ min: 1, max: 9_999_999 })),
  ...described,
}).map((row) => citySchema.parse(row))

const agreement = record({
  ...stamps('agreement'),
  title: name(),
  type: fc.constantFrom(...AGREEMENT_TYPES),
  status: fc.constantFrom(...AGREEMENT_STATUSES),
  aliases: few(alias),
  parties: few(
    record({ recordId: hostile.filter(Boolean), role: fc.constantFrom(...PARTY_ROLES) }),
  ),
  cityIds: few(id('city')),
  venueCityId: maybe(id('city')),
  signedOn: maybe(date),
  endsOn: maybe(date),
  amounts: few(
    record({
      value: fc.double({ min: 0.01, max: 1e15, noNaN: true }),
      currency: fc.constantFrom('EUR', 'CNY'),
      period: maybe(fc.constantFrom('year', 'month', 'total')),
      qualifier: maybe(fc.constantFrom(...AMOUNT_QUALIFIERS)),
    }),
  ),
  topics: few(name()),
  signatories: few(
    record({
      name: name(),
      role: fc.constantFrom('signatory', 'witness'),
      onBehalfOf: maybe(id('company')),
    }),
  ),
  related: few(
    record({ id: id('agreement'), relation: fc.constantFrom('deepens', 'replaces', 'part-of') }),
  ),
  ...described,
}).map((row) => agreementSchema.parse(row))

const article = record({
  ...stamps('article'),
  url: maybe(fc.webUrl()),
  urlKeys: few(hostile),
  apartKeys: maybe(fc.array(hostile, { minLength: 1, maxLength: 3 })),
  source: maybe(fc.constantFrom('selection', 'pasted', 'file')),
  modifiedAt: maybe(instant),
  section: maybe(hostile.filter(Boolean)),
  imageUrl: maybe(fc.webUrl()),
  paywalled: maybe(fc.boolean()),
  corrected: maybe(fc.constantFrom(['title'], ['title', 'publishedAt'])),
  title: name(),
  byline: few(hostile),
  siteName: maybe(name()),
  publishedAt: maybe(fc.constantFrom('2024-06-20', '2024-06-20T08:00:00+08:00')),
  lang: maybe(fc.constantFrom('de', 'zh-CN')),
  text: hostile,
  mentions: few(
    record({
      start: fc.nat(100),
      end: fc.nat(100),
      surface: hostile.filter(Boolean),
      kind: fc.constantFrom('company', 'city', 'agreement'),
      recordId: id('company'),
    }),
  ),
  agreementIds: few(id('agreement')),
  tags: few(name()),
  note: hostile,
  savedAt: instant,
}).map((row) => savedArticleSchema.parse(row))

const evidence = record({
  ...stamps('evidence'),
  recordId: id('agreement'),
  field: fc.constantFrom('report', 'signedOn'),
  value: maybe(hostile.filter(Boolean)),
  articleId: id('article'),
  lang: maybe(fc.constantFrom('de', 'it')),
  quote: record({ exact: hostile.filter(Boolean), prefix: hostile, suffix: hostile }),
  position: record({ start: fc.nat(1000), end: fc.nat(1000) }),
}).map((row) => evidenceSchema.parse(row))

/** Catalogues as the schemas allow them, with texts and numbers that file formats find hard. */
export const arbitraryCatalogue: fc.Arbitrary<RowLists> = fc.record({
  companies: few(company),
  cities: few(city),
  agreements: few(agreement),
  articles: few(article),
  evidence: few(evidence),
})
