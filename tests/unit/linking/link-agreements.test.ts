import { describe, expect, it } from 'vitest'
import { read } from '../reading/support'

const linked = async (text: string, more = {}): Promise<string[]> =>
  (await read(text, more)).links.map(({ recordId }) => recordId)

describe('linkAgreements', () => {
  it('tells two agreements of the same parties apart by cue and date', async () => {
    expect(
      await linked(
        'Orbis Motors opened its innovation centre in Turin on 3 May 2021, the company said with Turin.',
      ),
    ).toEqual(['agreement:centre'])
    expect(
      await linked(
        'Orbis Motors and Turin signed the memorandum of understanding on 7 February 2024.',
      ),
    ).toEqual(['agreement:mou'])
  })

  it('lets a subsidiary and a government stand for the parties, with the reason', async () => {
    const { links } = await read(
      'Orbis Italia e Turin City Council hanno firmato un memorandum d’intesa.',
      { lang: 'it' },
    )
    expect(links[0]?.recordId).toBe('agreement:mou')
    const relations = links[0]?.reasons.flatMap((reason) =>
      reason.code === 'stands-for' ? [reason.relation] : [],
    )
    expect(relations).toEqual(expect.arrayContaining(['subsidiary', 'government']))
  })

  it('marks an agreement that is only recalled', async () => {
    const { links } = await read(
      'Seit 2019 arbeiten beide zusammen. Damals hatten Orbis Motors und die Universität Lindfield eine Forschungskooperation vereinbart.',
      { lang: 'de' },
    )
    expect(links[0]).toMatchObject({ recordId: 'agreement:research', recalled: true })
  })

  it('links nothing where the parties merely occur', async () => {
    expect(await linked('Orbis Motors sold more cars. The weather in Turin was fine.')).toEqual([])
    expect(
      await linked('Orbis Motors signed a cooperation agreement with a supplier in Brno.'),
    ).toEqual([])
  })
})
