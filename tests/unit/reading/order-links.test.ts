import { describe, expect, it } from 'vitest'
import type { AgreementLink } from '@/lib/linking/agreement-link'
import type { Mention } from '@/lib/matching/mention'
import { orderLinks } from '@/lib/reading/order-links'
import type { Reading } from '@/lib/reading/reading'

const link = (recordId: string, confidence: number, recalled = false): AgreementLink => ({
  recordId,
  confidence,
  recalled,
  reasons: [],
  trigger: null,
})

const mention = (recordId: string, surface: string): Mention => ({
  start: 0,
  end: surface.length,
  surface,
  kind: 'company',
  recordId,
  name: surface,
  alternatives: [],
  via: { alias: surface, rule: 'name' },
})

const RECORDS: Record<string, string[]> = {
  subject: ['company:a', 'city:b'],
  half: ['company:a', 'city:c'],
  sure: ['company:d'],
  past: ['company:a', 'city:b'],
}

const order = (links: AgreementLink[], headline: string): string[] => {
  const reading: Reading = {
    lang: 'en',
    mentions: [
      mention('company:a', 'Orbis'),
      mention('city:b', 'Turin'),
      mention('city:c', 'Lyon'),
    ],
    links,
    drafts: [],
    ms: { match: 0, link: 0, draft: 0 },
  }
  return orderLinks(reading, headline, (id) => RECORDS[id] ?? []).map(({ recordId }) => recordId)
}

describe('orderLinks', () => {
  const links = [link('past', 1, true), link('half', 0.7), link('sure', 0.9), link('subject', 0.6)]

  it('puts first what the headline names most of, and last what is only recalled', () => {
    expect(order(links, 'Orbis opens in Turin')).toEqual(['subject', 'half', 'sure', 'past'])
  })

  it('goes by confidence where the headline tells no difference', () => {
    expect(order(links, 'Signed and sealed')).toEqual(['sure', 'half', 'subject', 'past'])
  })
})
