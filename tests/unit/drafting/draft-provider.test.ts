import { describe, expect, it } from 'vitest'
import type { AgreementDraft } from '@/lib/drafting/agreement-draft'
import type { DraftInput } from '@/lib/drafting/draft-input'
import { soundDrafts } from '@/lib/drafting/draft-provider'
import { dropFields } from '@/lib/drafting/drop-fields'
import { read } from '../reading/support'

const TEXT = 'Orbis Motors will run every tram of Turin from now on.'
const quote = (exact: string) => {
  const start = TEXT.indexOf(exact)
  return { exact, start, end: start + exact.length }
}
const draft: AgreementDraft = {
  type: 'supply',
  status: 'announced',
  parties: [{ name: 'Orbis Motors', kind: 'company', role: 'company', recordId: 'company:orbis' }],
  city: { name: 'Turin', recordId: 'city:turin' },
  date: '2024-05-01',
  dateBasis: 'text',
  amounts: [],
  topics: ['mobility'],
  signatories: [],
  quote: quote(TEXT),
  confidence: 0.6,
  evidence: { type: quote('run every tram'), date: { exact: '1 May', start: 3, end: 8 } },
}

describe('a provider of drafts', () => {
  it('can be another one: it gets the article with its mentions, and its drafts come out', async () => {
    const seen: DraftInput[] = []
    const provider = {
      draft: async (input: DraftInput) => {
        seen.push(input)
        return [draft]
      },
    }
    const { drafts } = await read(TEXT, { lang: 'en', provider })
    expect(seen).toMatchObject([{ text: TEXT, lang: 'en' }])
    expect(seen[0]?.mentions.map(({ recordId }) => recordId)).toEqual([
      'company:orbis',
      'city:turin',
    ])
    expect(drafts).toHaveLength(1)
    expect(drafts[0]).toMatchObject({ type: 'supply', city: { name: 'Turin' } })
  })

  it('is believed only where its quotes stand in the article', () => {
    const made = { ...draft, quote: { exact: 'made up', start: 0, end: 7 } }
    const sound = soundDrafts([made, draft], TEXT)
    expect(sound).toHaveLength(1)
    expect(sound[0]?.evidence).toEqual({ type: draft.evidence.type })
  })
})

describe('dropFields', () => {
  it('leaves out what the reader rejected, words and all', () => {
    const kept = dropFields(draft, new Set(['type', 'city', 'date']))
    expect(kept).toMatchObject({ type: 'other', city: null, date: null, dateBasis: null })
    expect(kept.evidence).toEqual({})
    expect(kept.topics).toEqual(['mobility'])
    expect(draft.evidence.type).toBeDefined()
  })
})
