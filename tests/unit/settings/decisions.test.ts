import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type Decision, NO_DECISIONS } from '@/lib/settings/decision-list'
import { fakeBrowser, fakeLocks } from '../../support/fake-browser'

vi.stubGlobal('browser', fakeBrowser())
vi.stubGlobal('navigator', { locks: fakeLocks() })
const { decide, decisions, decisionsFor, takeBack } = await import('@/lib/settings/decisions')

const at = '2026-01-02T03:04:05.000Z'
const page = 'https://a.example/story?id=1'

describe('decisionsFor', () => {
  const all = {
    ...NO_DECISIONS,
    neverAliases: [{ recordId: 'company:shell', alias: 'Shell', at }],
    notOnSite: [
      { recordId: 'city:essen', origin: 'https://a.example/*', at },
      { recordId: 'city:nice', origin: 'https://b.example/*', at },
    ],
    notHere: [
      { recordId: 'company:orange', page, at },
      { recordId: 'company:apple', page: 'https://a.example/other', at },
    ],
    chosen: [
      { surface: 'Frankfurt', recordId: 'city:frankfurt-oder', page, at },
      { surface: 'Frankfurt', recordId: 'city:frankfurt', page: 'https://a.example/other', at },
    ],
  }

  it('takes what holds on this page, and nothing else', () => {
    expect(decisionsFor(all, `${page}#comments`)).toEqual({
      neverAliases: [{ recordId: 'company:shell', alias: 'Shell' }],
      notHere: [{ recordId: 'city:essen' }, { recordId: 'company:orange' }],
      chosen: [{ surface: 'Frankfurt', recordId: 'city:frankfurt-oder' }],
    })
  })

  it('keeps the aliases that never match on every page', () => {
    expect(decisionsFor(all, 'https://c.example/')).toEqual({
      neverAliases: [{ recordId: 'company:shell', alias: 'Shell' }],
      notHere: [],
      chosen: [],
    })
  })
})

describe('a decision', () => {
  const chosen = (recordId: string): Decision => ({
    list: 'chosen',
    entry: { surface: 'Frankfurt', recordId, page, at },
  })
  beforeEach(() => decisions.set(NO_DECISIONS))

  it('is kept once, however often it is made, and taken back', async () => {
    const never: Decision = { list: 'neverAliases', entry: { recordId: 'a', alias: 'A', page, at } }
    await decide(never)
    const undo = await decide({
      ...never,
      entry: { ...never.entry, at: '2026-02-02T00:00:00.000Z' },
    })
    expect((await decisions.get()).neverAliases).toHaveLength(1)
    if (!undo) throw new Error('not kept')
    expect(await takeBack(undo)).toEqual(NO_DECISIONS)
  })

  it('about the same words of a page takes the former one’s place, which comes back with undo', async () => {
    await decide(chosen('city:frankfurt'))
    const undo = await decide(chosen('city:frankfurt-oder'))
    const recordIds = async () => (await decisions.get()).chosen.map(({ recordId }) => recordId)
    expect(await recordIds()).toEqual(['city:frankfurt-oder'])
    if (undo) await takeBack(undo)
    expect(await recordIds()).toEqual(['city:frankfurt'])
  })

  it('that cannot be kept does not cost the others', async () => {
    await decide(chosen('city:frankfurt'))
    const long = { surface: 'x'.repeat(400), recordId: 'a', page, at }
    expect(await decide({ list: 'chosen', entry: long })).toBeNull()
    expect((await decisions.get()).chosen).toHaveLength(1)
  })
})
