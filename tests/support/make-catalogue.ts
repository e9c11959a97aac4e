import {
  AGREEMENT_STATUSES,
  AGREEMENT_TYPES,
  type Agreement,
  agreementSchema,
} from '@/lib/catalogue/agreement'
import { type City, citySchema } from '@/lib/catalogue/city'
import { COMPANY_TYPES, type Company, companySchema } from '@/lib/catalogue/company'
import { type Evidence, evidenceSchema } from '@/lib/catalogue/evidence'
import { type SavedArticle, savedArticleSchema } from '@/lib/catalogue/saved-article'
import { seededRandom } from './seeded-random'

export interface MadeCatalogue {
  companies: Company[]
  cities: City[]
  agreements: Agreement[]
  articles: SavedArticle[]
  evidence: Evidence[]
}

const LANGUAGES = ['de', 'it', 'en', 'zh'] as const
const STEMS = {
  de: [
    'Nordwerk',
    'Rheintal',
    'Kühlmann',
    'Ostsee',
    'Grünfeld',
    'Straßburger',
    'Hellweg',
    'Lindner',
  ],
  it: ['Valdarno', 'Costaverde', 'Pianura', 'Lagoblu', 'Montesole', 'Fonderia', 'Aurora', 'Brenta'],
  en: [
    'Northgate',
    'Harbour',
    'Silverline',
    'Westfield',
    'Oakridge',
    'Meridian',
    'Quayside',
    'Larkhill',
  ],
  zh: ['华远', '中瑞', '东江', '北辰', '长明', '新禾', '天海', '金桥'],
}
const TAILS = {
  de: ['GmbH', 'AG', 'Stadtwerke', 'Universität', 'Verband'],
  it: ['S.p.A.', 'S.r.l.', 'Università', 'Consorzio', 'Fondazione'],
  en: ['Ltd', 'Group', 'University', 'Council', 'Initiative'],
  zh: ['集团', '科技有限公司', '大学', '管理委员会', '协会'],
}
const PLACES = {
  de: ['Altenbrück', 'Möhringen', 'Wieshafen', 'Grünau', 'Seefurt'],
  it: ['Ponteverde', 'Roccamare', 'Villafonte', 'Montelago', 'Sanpietra'],
  en: ['Ashbridge', 'Kingsford', 'Millhaven', 'Eastmere', 'Stoneleigh'],
  zh: ['江宁', '云川', '海岭', '青原', '南泽'],
}
const COUNTRIES = {
  de: ['DE', 'AT', 'CH'],
  it: ['IT', 'CH'],
  en: ['GB', 'US', 'IE'],
  zh: ['CN', 'SG'],
}
const TOPICS = [
  'energy',
  'mobility',
  'health',
  'education',
  'research',
  'smart-city',
  'housing',
  'water',
]
const CURRENCIES = { de: 'EUR', it: 'EUR', en: 'GBP', zh: 'CNY' }
const SITES = { de: 'Rheinbote', it: 'Gazzetta del Brenta', en: 'Quayside Post', zh: '东江日报' }
const SENTENCES = {
  de: (a: string, b: string, c: string) =>
    `${a} und ${b} unterzeichneten in ${c} eine Vereinbarung.`,
  it: (a: string, b: string, c: string) => `${a} e ${b} hanno firmato un accordo a ${c}.`,
  en: (a: string, b: string, c: string) => `${a} and ${b} signed an agreement in ${c}.`,
  zh: (a: string, b: string, c: string) => `${a}与${b}在${c}签署合作协议。`,
}

/** A fixed instant `minutes` after 1 January 2024, so that made rows differ in age. */
const instant = (minutes: number): string =>
  new Date(Date.UTC(2024, 0, 1) + minutes * 60_000).toISOString()

/**
 * A catalogue of the given sizes in German, Italian, English and Chinese, the same for the same seed.
 * Every row is parsed by its schema; links only name rows that exist. Names and texts are invented.
 */
export const makeCatalogue = (sizes: {
  agreements: number
  companies: number
  cities: number
  articles: number
  seed?: number
}): MadeCatalogue => {
  const random = seededRandom(sizes.seed ?? 1)
  const below = (limit: number): number => Math.floor(random() * limit)
  const pick = <T>(list: readonly T[]): T => {
    const item = list[below(list.length)]
    if (item === undefined) throw new RangeError('nothing to pick from')
    return item
  }
  const two = (value: number): string => String(value).padStart(2, '0')
  const row = (place: number) => ({
    createdAt: instant(place),
    updatedAt: instant(place * 3),
    rev: 0,
  })

  const cities = Array.from({ length: sizes.cities }, (_, place) => {
    const lang = pick(LANGUAGES)
    const name = `${pick(PLACES[lang])}${lang === 'zh' ? `${place}区` : ` ${place}`}`
    return citySchema.parse({
      ...row(place),
      id: `city:made-${place}`,
      name,
      type: random() < 0.8 ? 'city' : 'district',
      aliases: [
        { text: `${pick(PLACES.en)} ${place}`, lang: 'en' },
        { text: `${pick(PLACES.zh)}${place}`, lang: 'zh' },
      ],
      country: pick(COUNTRIES[lang]),
      lat: Math.round((random() * 120 - 50) * 1e4) / 1e4,
      lon: Math.round((random() * 320 - 160) * 1e4) / 1e4,
    })
  })

  const companies = Array.from({ length: sizes.companies }, (_, place) => {
    const lang = pick(LANGUAGES)
    const stem = `${pick(STEMS[lang])}${lang === 'zh' ? '' : ' '}${place}`
    return companySchema.parse({
      ...row(place),
      id: `company:made-${place}`,
      name: lang === 'zh' ? `${stem}${pick(TAILS.zh)}` : `${stem} ${pick(TAILS[lang])}`,
      type: pick(COMPANY_TYPES),
      aliases: [{ text: stem }, { text: `${pick(STEMS.en)} ${place}`, lang: 'en' }],
      country: pick(COUNTRIES[lang]),
      ...(cities.length > 0 ? { cityId: pick(cities).id } : {}),
      tags: random() < 0.2 ? [pick(TOPICS)] : [],
    })
  })

  const agreements = Array.from({ length: sizes.agreements }, (_, place) => {
    const lang = pick(LANGUAGES)
    const parties = companies.length === 0 ? [] : [pick(companies), pick(companies)]
    const city = cities.length === 0 ? undefined : pick(cities)
    const year = 2012 + below(14)
    const precision = random()
    const day = `${year}-${two(1 + below(12))}-${two(1 + below(28))}`
    const edtf =
      precision < 0.7
        ? day
        : precision < 0.85
          ? day.slice(0, 7)
          : precision < 0.95
            ? day.slice(0, 4)
            : `XXXX${day.slice(4)}`
    return agreementSchema.parse({
      ...row(place),
      id: `agreement:made-${place}`,
      title:
        `${parties.map((party) => party.name).join(' – ')}${city ? `, ${city.name}` : ''}`.trim() ||
        `Agreement ${place}`,
      type: pick(AGREEMENT_TYPES),
      status: pick(AGREEMENT_STATUSES),
      parties: parties.map((party) => ({ recordId: party.id, role: 'company' })),
      cityIds: city ? [city.id] : [],
      ...(random() < 0.9 ? { signedOn: { edtf, basis: 'text' } } : {}),
      amounts:
        random() < 0.4
          ? [{ value: (1 + below(900)) * 100_000, currency: CURRENCIES[lang], qualifier: 'about' }]
          : [],
      topics: [...new Set([pick(TOPICS), pick(TOPICS)])],
      tags: random() < 0.1 ? ['to-check'] : [],
    })
  })

  const companyNames = new Map(companies.map(({ id, name }) => [id, name]))
  const cityNames = new Map(cities.map(({ id, name }) => [id, name]))
  /** Sentences about others of the catalogue, so that texts differ as real ones do. */
  const filler = (lang: (typeof LANGUAGES)[number]): string =>
    Array.from({ length: 8 }, () =>
      SENTENCES[lang](
        companies.length === 0 ? pick(STEMS[lang]) : pick(companies).name,
        `${pick(STEMS[lang])} ${below(10_000)}`,
        cities.length === 0 ? pick(PLACES[lang]) : pick(cities).name,
      ),
    ).join(lang === 'zh' ? '' : ' ')

  const evidence: Evidence[] = []
  const articles = Array.from({ length: sizes.articles }, (_, place) => {
    const lang = pick(LANGUAGES)
    const agreement = agreements.length === 0 ? undefined : pick(agreements)
    const [first, second] = (agreement?.parties ?? []).map(
      (party) => companyNames.get(party.recordId) ?? '',
    )
    const city = cityNames.get(agreement?.cityIds[0] ?? '') ?? ''
    const sentence = SENTENCES[lang](first ?? 'A', second ?? 'B', city)
    const text = `${sentence}\n${filler(lang)}`
    const published = `${2014 + below(12)}-${two(1 + below(12))}-${two(1 + below(28))}`
    const article = savedArticleSchema.parse({
      ...row(place),
      id: `article:made-${place}`,
      url: `https://news.example/${lang}/${place}`,
      urlKeys: [`news.example/${lang}/${place}`],
      title: sentence.slice(0, 120),
      siteName: SITES[lang],
      publishedAt: published,
      lang,
      text,
      agreementIds: agreement ? [agreement.id] : [],
      savedAt: instant(place * 2),
    })
    if (agreement) {
      evidence.push(
        evidenceSchema.parse({
          ...row(place),
          id: `evidence:made-${place}`,
          recordId: agreement.id,
          field: 'report',
          articleId: article.id,
          lang,
          quote: {
            exact: sentence,
            prefix: '',
            suffix: text.slice(sentence.length, sentence.length + 32),
          },
          position: { start: 0, end: sentence.length },
        }),
      )
    }
    return article
  })
  return { companies, cities, agreements, articles, evidence }
}
