import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeIndex, encodeIndex } from '@/lib/search/index-codec'
import { createTextIndex, type IndexedText, type TextIndex } from '@/lib/search/text-index'
import { queryTokens, tokensOf } from '@/lib/search/tokens'

const texts: IndexedText[] = [
  { key: 'a', names: ['Düsseldorf signs with Nordwerk AG'], texts: ['A memorandum on energy.'] },
  { key: 'b', names: ['华远集团与江宁区签署协议'], texts: ['双方将在能源领域合作。'] },
  {
    key: 'c',
    names: ['Rheinbote'],
    texts: ['Nordwerk und die Stadt Möhringen planen ein Kraftwerk.'],
  },
  { key: 'd', names: ['廣州市'], texts: ['Canton'] },
]
const made = (): TextIndex => {
  const index = createTextIndex()
  for (const text of texts) index.add(text)
  return index
}
const keys = (index: TextIndex, query: string): string[] => index.search(query).found

describe('the full-text index', () => {
  it.each([
    ['Nordwerk', ['a', 'c']],
    ['dusseldorf', ['a']],
    ['Duesseldorf', ['a']],
    ['DÜSSELDORF', ['a']],
    ['nordw', ['a', 'c']],
    ['kraft', ['c']],
    ['werk', ['a', 'c']],
    ['Nordwrek', ['a', 'c']],
    ['memorandun', ['a']],
    ['Nordwerk Möhringen', ['c']],
    ['Nordwerk Paris', []],
    ['江宁', ['b']],
    ['江', ['b']],
    ['议', ['b']],
    ['协议 能源', ['b']],
    ['宁江', []],
    ['广州', ['d']],
    ['廣州', ['d']],
    ['', []],
    ['!?', []],
  ])('finds for %s', (query, found) => {
    expect(keys(made(), query).sort()).toEqual(found)
  })

  it('puts a name before a text, and a whole word before a part of one', () => {
    expect(keys(made(), 'nordwerk')).toEqual(['a', 'c'])
    expect(keys(made(), 'energy')).toEqual(['a'])
  })

  it('takes a misspelt word only where nothing is spelt like it', () => {
    const index = createTextIndex()
    index.add({ key: 'right', names: ['Linden'], texts: [] })
    index.add({ key: 'near', names: ['Linder'], texts: [] })
    expect(keys(index, 'linden')).toEqual(['right'])
    expect(keys(index, 'lindem').sort()).toEqual(['near', 'right'])
  })

  it('follows changes and removals', () => {
    const index = made()
    index.add({ key: 'a', names: ['Aurora'], texts: [] })
    index.remove('c')
    expect(keys(index, 'nordwerk')).toEqual([])
    expect(keys(index, 'aurora')).toEqual(['a'])
    expect(index.size).toBe(3)
  })

  it('is the same after packing, and can be changed further', () => {
    const index = made()
    index.remove('b')
    const bytes = encodeIndex(index.pack(), { writes: 7 })
    const read = decodeIndex<{ writes: number }>(bytes)
    expect(read?.stamp).toEqual({ writes: 7 })
    const again = createTextIndex(read?.index)
    for (const query of ['nordwerk', 'werk', '江宁', '广州', 'energy'])
      expect(again.search(query)).toEqual(index.search(query))
    again.add({ key: 'e', names: ['Nordwerk Ost'], texts: [] })
    again.remove('a')
    expect(keys(again, 'nordwerk')).toEqual(['e', 'c'])
  })

  it('finds every text by any of its own words', () => {
    const word = fc.stringMatching(/^[a-zäöüß0-9华为江宁区廣州東]{1,12}$/)
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 1 }),
        (all) => {
          const index = createTextIndex()
          all.forEach((words, at) => {
            index.add({ key: `k${at}`, names: [], texts: [words.join(' ')] })
          })
          const restored = createTextIndex(decodeIndex(encodeIndex(index.pack(), null))?.index)
          all.forEach((words, at) => {
            for (const query of words) expect(keys(restored, query)).toContain(`k${at}`)
          })
        },
      ),
    )
  })
})

describe('tokens', () => {
  it('cuts Chinese into pairs and keeps the last character', () => {
    expect([...tokensOf('Siemens中国公司')]).toEqual(['siemens', '中国', '国公', '公司', '司'])
  })

  it('asks for pairs of a run and for what a single character begins', () => {
    expect(queryTokens('中国公 a')).toEqual([
      { text: '中国', open: false },
      { text: '国公', open: false },
      { text: 'a', open: true },
    ])
    expect(queryTokens('中')).toEqual([{ text: '中', open: true }])
  })
})
