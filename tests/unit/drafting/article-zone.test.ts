import { describe, expect, it } from 'vitest'
import { articleZone } from '@/lib/drafting/article-zone'

describe('articleZone', () => {
  it('starts after a trail of sections and ends before other stories', () => {
    const body = '标题\n正文第一段。\n正文第二段,内容较长,继续说明情况。'
    const text = `首页 > 地方 > 正文\n${body}\n相关推荐\n另一条新闻`
    const { start, end } = articleZone(text)
    expect(text.slice(start, end).trim()).toBe(body)
  })

  it('takes the whole of an ordinary text', () => {
    const text = 'Mehr zum Thema Wasser erfahren Sie im Museum.\nDort steht es.'
    expect(articleZone(text)).toEqual({ start: 0, end: text.length })
  })
})
