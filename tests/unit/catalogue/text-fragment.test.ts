import { describe, expect, it } from 'vitest'
import { textFragmentUrl } from '@/lib/catalogue/text-fragment'

const quote = (exact: string) => ({ exact, prefix: '', suffix: '' })

describe('the address of the exact words', () => {
  it('escapes what the syntax of fragments reserves', () => {
    expect(textFragmentUrl('https://a.example/x#top', quote('A-B, C & D'))).toBe(
      'https://a.example/x#:~:text=A%2DB%2C%20C%20%26%20D',
    )
  })

  it('names a long quote by its ends', () => {
    const words = Array.from({ length: 60 }, (_, at) => `w${at}`).join(' ')
    expect(textFragmentUrl('https://a.example/', quote(words))).toBe(
      'https://a.example/#:~:text=w0%20w1%20w2%20w3%20w4,w55%20w56%20w57%20w58%20w59',
    )
  })

  it('names a long Chinese quote by its ends', () => {
    const url = textFragmentUrl('https://a.example/', quote('一二三四五六七八九十'.repeat(20)))
    expect(decodeURIComponent(url ?? '')).toBe(
      'https://a.example/#:~:text=一二三四五六七八九十一二三四五,六七八九十一二三四五六七八九十',
    )
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', ''])('gives nothing for %j', (url) => {
    expect(textFragmentUrl(url, quote('words'))).toBeNull()
  })
})
