import { describe, expect, it } from 'vitest'
import { articleZone } from '@/lib/reading/article-zone'

describe('articleZone', () => {
  it('starts after a trail of sections and ends before other stories', () => {
    const body = `标题\n${'两市代表在会上介绍了各自的计划,并回答了记者的提问。'.repeat(2)}`
    const text = `首页 > 地方 > 正文\n${body}\n相关推荐\n另一条新闻`
    const { start, end } = articleZone(text)
    expect(text.slice(start, end).trim()).toBe(body)
  })

  it('takes the whole of an ordinary text', () => {
    const text = 'Mehr zum Thema Wasser erfahren Sie im Museum.\nDort steht es.'
    expect(articleZone(text)).toEqual({ start: 0, end: text.length })
  })
})
