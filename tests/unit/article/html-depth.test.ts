import { describe, expect, it } from 'vitest'
import { articleOfHtml } from '../../eval/eval-html'
import { isDeeperThan } from '../../eval/html-depth'

describe('isDeeperThan', () => {
  it('counts what is open, not what was', () => {
    expect(isDeeperThan('<div><b>x</b></div>'.repeat(500), 2)).toBe(false)
    expect(isDeeperThan('<div><b><i>x', 2)).toBe(true)
  })

  it('passes over paragraphs and items without end tags, scripts and comments', () => {
    const html = '<p>a<li>b<br><img src=x>'.repeat(100)
    expect(isDeeperThan(`${html}<script>"<a><b><c>"</script><!-- <a><b><c> -->`, 2)).toBe(false)
  })
})

describe('a deep page', () => {
  it.each([1400, 10_000, 200_000])('of %i levels is refused, in time', (depth) => {
    const html = `<html><body>${'<div>'.repeat(depth)}hello`
    expect(articleOfHtml(html, 'https://news.example/1')).toEqual({ reason: 'too-deep' })
  })
})
