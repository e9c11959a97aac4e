import { describe, expect, it } from 'vitest'
import { isolate } from '@/lib/shared/isolate'

describe('isolate', () => {
  it('leaves names from left to right as they are', () => {
    for (const name of ['Siemens (China) Co., Ltd.', '大连', 'Düsseldorf'])
      expect(isolate(name)).toBe(name)
  })

  it('sets right-to-left names apart from the sentence', () => {
    expect(isolate('שלום')).toBe('\u2068שלום\u2069')
    expect(isolate('شركة 5')).toBe('\u2068شركة 5\u2069')
  })

  it('takes out what would turn the words around it', () => {
    expect(isolate('Acme\u202e gpj.exe')).toBe('Acme gpj.exe')
    expect(isolate('\u2069שלום\u2067')).toBe('\u2068שלום\u2069')
  })
})
