import { describe, expect, it } from 'vitest'
import { detectLanguage } from '@/lib/article/language'
import { readJsonLd } from '@/lib/article/metadata/json-ld'
import { parseDate } from '@/lib/article/metadata/parse-date'
import { declaredNames, namesInByline } from '@/lib/article/metadata/person-name'
import { siteNameTest, stripSite } from '@/lib/article/metadata/strip-site'
import { ALL_PAGES } from '../../support/article-page'

describe('parseDate', () => {
  it.each([
    ['2024-06-20T09:30:00+02:00', '2024-06-20T09:30:00+02:00'],
    ['2024-06-20 09:30', '2024-06-20T09:30:00'],
    ['20. Juni 2024, 9:30 Uhr', '2024-06-20'],
    ['Donnerstag, 20.06.2024', '2024-06-20'],
    ['20.6.24', '2024-06-20'],
    ['1º giugno 2024', '2024-06-01'],
    ['20 giugno 2024', '2024-06-20'],
    ['June 20th, 2024', '2024-06-20'],
    ['20 June 2024', '2024-06-20'],
    ['le 1er août 2023', '2023-08-01'],
    ['20 de junio de 2024', '2024-06-20'],
    ['2024年6月20日 09:30', '2024-06-20'],
    ['发布时间：2024-06-20 09:30', '2024-06-20T09:30:00'],
    ['20240620', '2024-06-20'],
    ['1718868600', '2024-06-20T07:30:00Z'],
    ['6/20/2024', '2024-06-20'],
    ['31.02.2024', ''],
    ['im Juni 2024', ''],
    ['Tel. 0211 20240', ''],
    ['', ''],
  ])('%s → %s', (text, date) => {
    expect(parseDate(text, false)).toBe(date)
  })

  it('reads the month first where the page writes so', () => {
    expect(parseDate('3/5/2022', true)).toBe('2022-03-05')
    expect(parseDate('3/5/2022', false)).toBe('2022-05-03')
    expect(parseDate('3/5/2022 9:23 PM', null)).toBe('2022-03-05')
    expect(parseDate('3/5/2022 9:23 PM', false)).toBe('2022-05-03')
  })
})

describe('namesInByline', () => {
  it.each([
    ['Von Vera Lindner und Jan de Vries', ['Vera Lindner', 'Jan de Vries']],
    ['By Martha Quill, Staff Writer | June 3', ['Martha Quill']],
    ['di Sofia Marchetti', ['Sofia Marchetti']],
    ['作者：李文静', ['李文静']],
    ['记者 李文静 王 明', ['李文静']],
    ['Updated 3 hours ago', []],
    ['Share on Facebook', []],
  ])('%s', (line, names) => {
    expect(namesInByline(line)).toEqual(names)
  })

  it('leaves addresses, numbers and labels out of declared names', () => {
    expect(declaredNames('https://site.example/a')).toEqual([])
    expect(declaredNames('admin')).toEqual([])
    expect(declaredNames('María R. Sanz')).toEqual(['María R. Sanz'])
  })
})

describe('readJsonLd', () => {
  it('reads graphs, type lists, references and control characters', () => {
    const block = `{"@context":"https://schema.org","@graph":[
      {"@type":["NewsArticle","Report"],"headline":"A\nheadline","author":{"@id":"#p"},"datePublished":"2024-06-20",},
      {"@type":"Person","@id":"#p","name":"Vera Lindner"},
      {"@type":"WebSite","name":"Rheinblick"}]}`
    expect(readJsonLd([block])).toMatchObject({
      isArticle: true,
      headline: 'A headline',
      people: ['Vera Lindner'],
      datePublished: '2024-06-20',
      siteName: 'Rheinblick',
    })
  })

  it('keeps organisations apart from people', () => {
    const block =
      '{"@type":"NewsArticle","author":[{"@type":"Organization","name":"dpa"},{"@type":"Person","name":"Vera Lindner"}]}'
    expect(readJsonLd([block])).toMatchObject({ people: ['Vera Lindner'], organisations: ['dpa'] })
  })

  it('knows a paid article', () => {
    expect(readJsonLd(['{"@type":"NewsArticle","isAccessibleForFree":"False"}']).paywalled).toBe(
      true,
    )
  })
})

describe('stripSite', () => {
  const isSite = siteNameTest('Rheinblick', 'https://www.rheinblick.example/a')
  it.each([
    ['Hafen wird ausgebaut | Rheinblick', 'Hafen wird ausgebaut'],
    ['Hafen wird ausgebaut - Rheinblick', 'Hafen wird ausgebaut'],
    ['Rheinblick: Hafen wird ausgebaut', 'Rheinblick: Hafen wird ausgebaut'],
    ['Hafen – eine Bilanz - Rheinblick', 'Hafen – eine Bilanz'],
    ['武汉与杜伊斯堡签署合作备忘录_江城新闻', '武汉与杜伊斯堡签署合作备忘录'],
    ['Nord-Süd-Dialog', 'Nord-Süd-Dialog'],
  ])('%s → %s', (title, stripped) => {
    expect(stripSite(title, isSite, [])).toBe(stripped)
  })
})

describe('detectLanguage', () => {
  it.each(ALL_PAGES.map((page) => [page.lang, page.paragraphs.join('\n')] as const))(
    'tells %s from the words',
    (lang, text) => {
      expect(detectLanguage(text, '')).toBe(lang.slice(0, 2))
      expect(detectLanguage(text, 'nl')).toBe(lang.slice(0, 2))
      expect(detectLanguage(text, lang)).toBe(lang)
    },
  )

  it('believes a page that says it is Japanese where some of the letters are', () => {
    const towns =
      '北区、南区、港町、新川市（浜松島、小山田）、三木村、石川沢、のぞみ町、中野原、青木台'
    expect(detectLanguage(towns, 'ja')).toBe('ja')
    expect(detectLanguage(towns.replace('のぞみ', '望美'), 'ja')).toBe('zh')
    expect(detectLanguage(towns, 'de')).toBe('zh')
  })

  it('believes the page where the text is too short', () => {
    expect(detectLanguage('Leeds', 'en-GB')).toBe('en-GB')
    expect(detectLanguage('', 'de')).toBe('de')
  })
})
