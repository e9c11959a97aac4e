import { describe, expect, it } from 'vitest'
import { reportPrefix } from '@/lib/drafting/dateline'
import type { DevArticle } from '../../eval/dev-set/dev-article'
import { devReader } from '../../eval/dev-set/read-dev-article'

const read = devReader()
const article = (lang: string, text: string, more: Partial<DevArticle> = {}): DevArticle => ({
  id: 'x',
  lang,
  text,
  publishedAt: '2025-03-12',
  gold: [],
  ...more,
})
const draftsOf = async (lang: string, text: string, more: Partial<DevArticle> = {}) =>
  (await read(article(lang, text, more))).drafts

describe('what a report opens with', () => {
  const noPlace = (): boolean => false

  it.each([
    ['TAMSIN, 17 September 2024 – The port', 'TAMSIN'],
    ['Bargstein (agency/xy) - Die Stadtwerke', 'Bargstein'],
    ['(AGY) - Valdarno, 5 dic - Solgen', 'Valdarno'],
    ['Hamdorf, 8. März 2024. Die Reederei', 'Hamdorf'],
  ])('is no party: %s', (text, place) => {
    const prefix = reportPrefix(text, 0, noPlace)
    expect(prefix && text.slice(prefix.place.start, prefix.place.end)).toBe(place)
  })

  it('is not the name of a company before a dash', () => {
    expect(reportPrefix('Norvane – the maker of batteries – signed', 0, noPlace)).toBeNull()
  })
})

describe('agreements without a noun of agreement', () => {
  it('drafts an investment from a sum and a place', async () => {
    const [draft] = await draftsOf(
      'en',
      'Brightwell Foods will invest 120 million euros in a new plant in Groningen, it said.',
    )
    expect(draft?.type).toBe('investment')
    expect(draft?.city?.name).toBe('Groningen')
    expect(draft?.amounts[0]?.value).toBe(120_000_000)
  })

  it('drafts no investment without a sum', async () => {
    expect(
      await draftsOf('en', 'Brightwell Foods will invest in its people in Groningen, it said.'),
    ).toEqual([])
  })

  it('reads two sentences as one report', async () => {
    const [draft] = await draftsOf(
      'de',
      'Die Hochschule Tannfurt und die Kaltwasser GmbH wollen zusammen forschen. Ein Vertrag wurde am Montag unterzeichnet.',
    )
    expect(draft?.parties.map(({ name }) => name)).toEqual([
      'Hochschule Tannfurt',
      'Kaltwasser GmbH',
    ])
    expect(draft?.date).toBe('2025-03-10')
  })

  it('takes the parties of a Chinese headline', async () => {
    const [draft] = await draftsOf('zh', '3月11日，北辰汽车宣布，将与天启智能签署合作协议。', {
      title: '北辰汽车与天启智能签署合作协议',
    })
    expect(draft?.parties.map(({ name }) => name).sort()).toEqual(['北辰汽车', '天启智能'])
  })
})

describe('signatories', () => {
  it('act for whom the text says, and for nobody otherwise', async () => {
    const [draft] = await draftsOf(
      'en',
      'The Port of Tamsin and Norvane Energy signed a cooperation agreement. The agreement was signed by Helen Ashby, President of Norvane Energy, and Mayor Karl Rist.',
    )
    const people = Object.fromEntries(
      (draft?.signatories ?? []).map(({ name, onBehalfOf }) => [name, onBehalfOf]),
    )
    expect(people['Helen Ashby']).toBe('Norvane Energy')
    expect(people['Karl Rist']).toBeUndefined()
  })
})

describe('topics', () => {
  it('come from what the agreement contains, not from names', async () => {
    const [draft] = await draftsOf(
      'en',
      'Norvane Energy and the University of Kestrel Bay signed a memorandum of understanding on Monday. Under the agreement, both will train engineers in cybersecurity.',
    )
    expect(draft?.topics).toContain('cybersecurity')
    expect(draft?.topics).not.toContain('energy')
  })
})
