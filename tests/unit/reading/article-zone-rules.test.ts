import { describe, expect, it } from 'vitest'
import { articleZone } from '@/lib/reading/article-zone'

const PROSE =
  'Die Stadt und das Unternehmen haben am Montag eine Vereinbarung unterzeichnet, die den Bau eines Zentrums vorsieht und drei Jahre gilt.'
const HAN =
  '双方将在人工智能、云计算和智慧城市等方面开展合作,并计划在三年内建成一个联合创新中心,推动当地产业升级。'

const zoned = (text: string): string => {
  const { start, end } = articleZone(text)
  return text.slice(start, end).trim()
}

describe('articleZone', () => {
  it('keeps a text without furniture whole', () => {
    const text = `${PROSE}\n\n${PROSE}\n\nKontaktieren Sie uns`
    expect(articleZone(text)).toEqual({ start: 0, end: text.length })
  })

  it('starts after a trail of sections', () => {
    expect(zoned(`Start > Wirtschaft > Artikel\n\n${PROSE}`)).toBe(PROSE)
    expect(zoned(`首页 > 财经 > 正文\n\n${HAN}`)).toBe(HAN)
  })

  it('ends with a source credit', () => {
    expect(zoned(`${HAN}\n(来源:某某晚报)\n相关推荐\n别的新闻标题`)).toBe(`${HAN}\n(来源:某某晚报)`)
  })

  it('ends before a list of other stories', () => {
    expect(zoned(`${PROSE}\n\nMehr zum Thema\nEine andere Meldung\nNoch eine`)).toBe(PROSE)
    expect(zoned(`${PROSE}\n\nLeggi anche\nUn’altra notizia`)).toBe(PROSE)
  })

  it('ends before items that carry dates', () => {
    const item = (day: number) => `上海又有新消息传来\n2024-04-${day} 10:11:12`
    expect(zoned(`${HAN}\n${item(21)}\n${item(22)}\n${item(23)}`)).toBe(HAN)
  })

  it('does not end at a box in the middle of the article', () => {
    const text = `${PROSE}\n\nMehr zum Thema\nEine andere Meldung\n\n${PROSE}\n\n${PROSE}`
    expect(articleZone(text).end).toBe(text.length)
  })

  it('does not end at a credit above the article', () => {
    const text = `来源:新华社\n${HAN}`
    expect(articleZone(text)).toEqual({ start: 0, end: text.length })
  })

  it('takes an empty text', () => {
    expect(articleZone('')).toEqual({ start: 0, end: 0 })
  })
})
