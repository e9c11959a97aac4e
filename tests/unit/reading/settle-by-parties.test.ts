import { describe, expect, it } from 'vitest'
import type { Mention } from '@/lib/matching/mention'
import { memorySource } from '@/lib/reading/memory-source'
import { settleByParties } from '@/lib/reading/settle-by-parties'

const source = memorySource({
  companies: [{ id: 'solar', name: 'Solarwerk' }],
  cities: [
    { id: 'neustadt-north', name: 'Neustadt' },
    { id: 'neustadt-south', name: 'Neustadt' },
  ],
  agreements: [
    { id: 'deal', parties: [{ recordId: 'solar', role: 'company' }], cityIds: ['neustadt-south'] },
  ],
})

const mention = (start: number, recordId: string, alternatives: string[] = []): Mention => ({
  start,
  end: start + 8,
  surface: recordId === 'solar' ? 'Solarwerk' : 'Neustadt',
  kind: recordId === 'solar' ? 'company' : 'city',
  recordId,
  name: recordId === 'solar' ? 'Solarwerk' : 'Neustadt',
  alternatives,
  via: { alias: 'Neustadt', rule: 'name' },
})

const AMBIGUOUS = mention(0, 'neustadt-north', ['neustadt-south'])

const settle = async (mentions: Mention[], decided: string[] = []) =>
  (await settleByParties(mentions, source, new Set(decided))).map(({ recordId, alternatives }) => [
    recordId,
    ...alternatives,
  ])

describe('settleByParties', () => {
  it('prefers the record that shares an agreement with another one in the article', async () => {
    expect(await settle([AMBIGUOUS, mention(20, 'solar')])).toEqual([
      ['neustadt-south', 'neustadt-north'],
      ['solar'],
    ])
  })

  it('leaves the rank without such a record', async () => {
    expect(await settle([AMBIGUOUS])).toEqual([['neustadt-north', 'neustadt-south']])
  })

  it('leaves what the reader decided', async () => {
    expect((await settle([AMBIGUOUS, mention(20, 'solar')], ['Neustadt']))[0]).toEqual([
      'neustadt-north',
      'neustadt-south',
    ])
  })
})
