import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scan } from '@/lib/matching/scan'
import { found, indexOf, mentionsIn } from './catalogue'

const named = (name: string, ...aliases: string[]) =>
  indexOf([{ id: 'x', kind: 'company', name, aliases: aliases.map((text) => ({ text })) }])

const surfaces = (index: ReturnType<typeof indexOf>, text: string): string[] =>
  scan(index, text).map(({ start, end }) => text.slice(start, end))

describe('hostile Unicode', () => {
  it.each([
    ['combining marks', 'in Du\u0308sseldorf an', 'Du\u0308sseldorf'],
    ['soft hyphen', 'in Düssel\u00addorf an', 'Düssel\u00addorf'],
    ['zero-width space inside', 'in Düs\u200bseldorf an', 'Düs\u200bseldorf'],
    ['bidi marks around', 'in \u200eDüsseldorf\u200f an', 'Düsseldorf'],
    ['no-break space', 'die Stadt\u00a0Düsseldorf an', 'Stadt\u00a0Düsseldorf'],
    ['full width', 'in Ｄüｓｓｅｌｄｏｒｆ an', 'Ｄüｓｓｅｌｄｏｒｆ'],
    ['after an emoji', '🎉Düsseldorf an', 'Düsseldorf'],
    ['after Han', '在Düsseldorf开会', 'Düsseldorf'],
  ])('finds a name with %s', (_, text, surface) => {
    expect(mentionsIn(text, 'de').map((m) => m.surface)).toEqual([surface])
  })

  it('reads ß as ss, ligatures as letters and traditional as simplified', () => {
    expect(surfaces(named('Weißig'), 'in WEISSIG und Weissig')).toEqual(['WEISSIG', 'Weissig'])
    expect(surfaces(named('Strasser'), 'Herr Straßer')).toEqual(['Straßer'])
    expect(surfaces(named('Pfiffig'), 'das Pﬁﬃg')).toEqual(['Pﬁﬃg'])
    expect(surfaces(named('Finanz'), 'die Ｆinanz und ﬁnanz, Ｆｉnanz')).toEqual([
      'Ｆinanz',
      'Ｆｉnanz',
    ])
    expect(surfaces(named('华为技术'), '華為技術')).toEqual(['華為技術'])
  })

  it('does not find a name inside a word', () => {
    expect(found('Düsseldorfia, XDüsseldorf, Huaweix, 9Huawei', 'de')).toEqual([])
  })

  const noise = fc.string({ unit: 'binary', maxLength: 30 })
  const invisible = fc.constantFrom('', '\u00ad', '\u200b', '\u200d', '\u0301', '\ufeff')

  it('gives exact spans in any text', () => {
    fc.assert(
      fc.property(noise, noise, (before, after) => {
        const text = `${before} Düsseldorf ${after}`
        for (const m of mentionsIn(text, '')) {
          expect(text.slice(m.start, m.end)).toBe(m.surface)
          expect(m.end).toBeGreaterThan(m.start)
        }
      }),
    )
  })

  it('never overlaps and keeps order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('华为', '济南市', 'Huawei ', 'Essen, ', '南京路', '海', ' und ')),
        (parts) => {
          const mentions = mentionsIn(parts.join(''), 'zh')
          mentions.forEach((m, i) => {
            expect(m.start).toBeGreaterThanOrEqual(mentions[i - 1]?.end ?? 0)
          })
        },
      ),
    )
  })

  it('finds a name through invisible characters at any place', () => {
    const index = named('Huawei Connect')
    fc.assert(
      fc.property(fc.array(invisible, { minLength: 14, maxLength: 14 }), (marks) => {
        const text = Array.from('Huawei Connect', (c, i) => c + (marks[i] ?? '')).join('')
        const [hit] = scan(index, `( ${text} )`)
        expect(hit?.start).toBe(2)
        expect(hit?.end).toBeGreaterThanOrEqual(2 + 'Huawei Connect'.length)
      }),
    )
  })

  it('finds every name of a catalogue in its own text', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abcdeßüéπж华为济'),
      minLength: 3,
      maxLength: 8,
    })
    fc.assert(
      fc.property(letters, letters, (first, second) => {
        const name = `A${first} ${second}`
        const text = `x ${name} y`
        expect(scan(named(name), text).some((h) => h.start === 2)).toBe(true)
      }),
    )
  })
})

describe('aliases as they are typed', () => {
  it('takes regex signs literally', () => {
    const index = named('A.C.M.E. (*)', 'C++ Group')
    expect(surfaces(index, 'AxCxMxEx and C++ Group')).toEqual(['C++ Group'])
  })

  it('refuses empty and one-letter names', () => {
    const index = named('Q', '', ' ', '.', '华')
    expect(scan(index, 'Q q . 华 a b c')).toEqual([])
  })

  it('declines an adjective in -e by one letter of its own', () => {
    const index = indexOf([
      { id: 'x', kind: 'city', type: 'city', name: 'Hannover', aliases: [] },
      { id: 'y', kind: 'city', type: 'region', name: 'Nordland-Westfalen', aliases: [] },
    ])
    expect(
      surfaces(index, 'hannoversche hannoverschen hannoverscher HANNOVERSCHES hannoversche\u00adm'),
    ).toEqual([
      'hannoversche',
      'hannoverschen',
      'hannoverscher',
      'HANNOVERSCHES',
      'hannoversche\u00adm',
    ])
    expect(surfaces(index, 'nordland-westfälischer')).toContain('nordland-westfälischer')
    expect(surfaces(index, 'hannoverschel hannoverscheren hannoverschems')).toEqual([])
  })

  it('honours exact and never', () => {
    const index = indexOf([
      {
        id: 'x',
        kind: 'company',
        name: 'Alpha One',
        aliases: [
          { text: 'AlOne', match: 'exact' },
          { text: 'Hidden', match: 'never' },
        ],
      },
    ])
    expect(surfaces(index, 'AlOne, Alone, ALONE, Hidden')).toEqual(['AlOne'])
  })

  it.each([
    ['Huawei Technologies Co., Ltd.', 'Huawei Technologies Co.,Ltd.'],
    ['Huawei Technologies Co., Ltd.', 'Huawei Technologies Co Ltd'],
    ['Siemens (China) Co., Ltd.', 'Siemens （China） Co., Ltd.'],
    ['华为(济南)创新中心', '华为（济南）创新中心'],
    ['St. Gallen', 'St Gallen'],
    ['Nordrhein-Westfalen', 'Nordrhein–Westfalen'],
    ['AT&T', 'AT & T'],
  ])('%s also reads %s', (name, text) => {
    expect(surfaces(named(name), text).length).toBeGreaterThan(0)
  })

  it.each([
    ['Siemens China', 'Siemens, China'],
    ['Siemens China', 'Siemens. China'],
    ['Siemens China', 'Siemens\nChina'],
    ['AT&T', 'AT T'],
    ['Chengdu-Chongqing', 'Chengdu, Chongqing'],
  ])('%s is not %s', (name, text) => {
    expect(surfaces(named(name), text)).toEqual([])
  })

  it('stays linear on a long hostile text', () => {
    const text = 'Aaaa '.repeat(20_000)
    expect(scan(named('Aaaa Aaaa Aaaa Aaaa b'), text)).toEqual([])
  })
})
