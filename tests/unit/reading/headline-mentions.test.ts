import { describe, expect, it } from 'vitest'
import { compileNames } from '@/lib/matching/compile'
import { openNameIndex } from '@/lib/matching/name-index'
import { headlineMentions } from '@/lib/reading/headline-mentions'
import { cityAsNamed, companyAsNamed, memorySource } from '@/lib/reading/memory-source'
import { readText } from '@/lib/reading/read-text'

const CATALOGUE = {
  companies: [{ id: 'company:orbis', name: 'Orbis Motors', aliases: [{ text: 'Orbis' }] }],
  cities: [
    { id: 'city:essen', name: 'Essen', aliases: [] },
    { id: 'city:bonn', name: 'Bonn', aliases: [] },
  ],
}
const opened = openNameIndex(
  compileNames([...CATALOGUE.companies.map(companyAsNamed), ...CATALOGUE.cities.map(cityAsNamed)]),
)

/** The names of the headline, with the records their mentions in the text name. */
const named = async (headline: string, text: string) => {
  if (!opened.ok) throw new Error('the names of the test do not compile')
  const input = { title: headline, text, lang: 'de', publishedAt: '' }
  const reading = await readText(input, opened.value, memorySource(CATALOGUE))
  return headlineMentions(opened.value, headline, text, reading).map(({ start, end, mention }) => [
    headline.slice(start, end),
    reading.mentions[mention]?.recordId,
  ])
}

describe('names in a headline', () => {
  it('are those that the text names, in other words too', async () => {
    expect(
      await named('Orbis zieht nach Bonn', 'Die Orbis Motors GmbH baut. Die Stadt Bonn hilft.'),
    ).toEqual([
      ['Orbis', 'company:orbis'],
      ['Bonn', 'city:bonn'],
    ])
  })

  it('stay dark where only the headline has them', async () => {
    expect(await named('Orbis zieht nach Bonn', 'Orbis baut am Rhein ein Werk.')).toEqual([
      ['Orbis', 'company:orbis'],
    ])
  })

  it('are judged like those of the text', async () => {
    expect(await named('Gutes Essen bei Orbis', 'Orbis baut in Essen eine Kantine.')).toEqual([
      ['Orbis', 'company:orbis'],
    ])
  })
})
