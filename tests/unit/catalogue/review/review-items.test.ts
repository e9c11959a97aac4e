import 'fake-indexeddb/auto'

import { describe, expect, it } from 'vitest'
import type { EvidenceFacts } from '@/lib/catalogue/facts'
import { newAgreement, newCompany, newEvidence } from '@/lib/catalogue/new-record'
import { lostQuotes } from '@/lib/catalogue/review/find-lost-quotes'
import { NO_FINDINGS, pairKey } from '@/lib/catalogue/review/review-item'
import { reviewItems } from '@/lib/catalogue/review/review-items'
import { textQuote } from '@/lib/catalogue/text-quote'

const deal = (title: string) => newAgreement({ title })
const claim = (recordId: string, field: string, value?: string): EvidenceFacts => ({
  id: `evidence:${recordId}${field}${value}`,
  recordId,
  field,
  ...(value === undefined ? {} : { value }),
})

const itemsOf = (
  agreements: ReturnType<typeof deal>[],
  evidence: EvidenceFacts[],
  more: Partial<Parameters<typeof reviewItems>[0]> = {},
) =>
  reviewItems({
    records: { agreements, companies: [], cities: [], articles: [] },
    evidence,
    findings: NO_FINDINGS,
    settled: new Set(),
    ...more,
  })

describe('what waits for review', () => {
  it('is a draft until it is opened and saved, or settled; seeds are none', () => {
    const [fresh, edited, seed] = [
      deal('a'),
      { ...deal('b'), rev: 1 },
      { ...deal('c'), seedVersion: 1 },
    ]
    const evidence = [fresh, edited, seed].map(({ id }) => claim(id, 'report'))
    const all = [fresh, edited, seed]
    expect(itemsOf(all, evidence).draft.map((item) => item.key)).toEqual([`draft ${fresh.id}`])
    const settled = new Set([`draft ${fresh.id}`])
    expect(itemsOf(all, evidence, { settled }).draft).toEqual([])
    expect(itemsOf(all, [])['no-evidence']).toHaveLength(3)
  })

  it('is a contradiction, asked again when a third value comes', () => {
    const one = { ...deal('a'), rev: 1 }
    const evidence = [claim(one.id, 'signedOn', '2024-06-20'), claim(one.id, 'signedOn', '2023')]
    const [item] = itemsOf([one], evidence).conflict
    expect(item).toMatchObject({ field: 'signedOn', values: ['2023', '2024-06-20'] })
    const settled = new Set([item?.key ?? ''])
    expect(itemsOf([one], evidence, { settled }).conflict).toEqual([])
    const third = [...evidence, claim(one.id, 'signedOn', '2022')]
    expect(itemsOf([one], third, { settled }).conflict).toHaveLength(1)
    expect(
      itemsOf([one], [claim(one.id, 'signedOn', '2024'), claim(one.id, 'signedOn', '2024-06')])
        .conflict,
    ).toEqual([])
  })

  it('is a pair while both records are there and not said to be two', () => {
    const [a, b] = [newCompany({ name: 'A' }), newCompany({ name: 'B' })]
    const ids: [string, string] = [a.id, b.id]
    const findings = {
      pairs: [{ table: 'companies' as const, ids, score: 1, reasons: [] }],
      lost: [],
    }
    const records = { agreements: [], companies: [a, b], cities: [], articles: [] }
    expect(itemsOf([], [], { records, findings }).duplicate).toHaveLength(1)
    expect(
      itemsOf([], [], { records, findings, settled: new Set([pairKey(ids)]) }).duplicate,
    ).toEqual([])
    expect(
      itemsOf([], [], { records: { ...records, companies: [a] }, findings }).duplicate,
    ).toEqual([])
  })

  it('is a quote that its text has not got', () => {
    const text = 'Nordwerk and Seefurt signed a memorandum in June.'
    const quote = textQuote(text, 0, 8)
    if (!quote) throw new Error('no quote')
    const row = newEvidence({
      recordId: 'agreement:1',
      field: 'parties',
      articleId: 'article:1',
      ...quote,
    })
    expect(lostQuotes([row], text)).toEqual([])
    expect(lostQuotes([row], '')).toEqual([])
    expect(lostQuotes([row], 'An entirely different page about gardening.')).toHaveLength(1)
  })
})
