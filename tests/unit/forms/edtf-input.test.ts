import { describe, expect, it } from 'vitest'
import { isRealEdtf, toEdtf } from '@/components/forms/edtf-input'
import { edtfSchema } from '@/lib/catalogue/agreement'

describe('toEdtf', () => {
  it.each([
    ['20.6.2024', 'de', '2024-06-20'],
    ['20. 06. 2024', 'de', '2024-06-20'],
    ['20/06/2024', 'it', '2024-06-20'],
    ['6/7/2024', 'en-US', '2024-06-07'],
    ['6/7/2024', 'en-GB', '2024-07-06'],
    ['2024年6月20日', 'zh-CN', '2024-06-20'],
    ['2024年6月', 'zh-CN', '2024-06'],
    ['2024年', 'zh-CN', '2024'],
    ['2024/6/20', 'zh-CN', '2024-06-20'],
    ['06/2024', 'it', '2024-06'],
    ['2024-6', 'en', '2024-06'],
    [' 2024 ', 'en', '2024'],
  ])('%s in %s is %s', (typed, locale, edtf) => {
    expect(toEdtf(typed, locale)).toBe(edtf)
  })

  it.each(['2024-06-20', '2022-07', '2023', 'XXXX-05-18', '2024~', '199X'])(
    'leaves the EDTF date %s alone',
    (edtf) => {
      expect(toEdtf(edtf, 'de')).toBe(edtf)
    },
  )

  it.each(['next summer', '31/31/2024', '20.6.', ''])(
    'leaves %s for the schema to refuse',
    (typed) => {
      expect(edtfSchema.safeParse(toEdtf(typed, 'it')).success).toBe(false)
    },
  )
})

describe('what the schema and the form take as a date', () => {
  it.each([
    ['2024-06-20', true, true],
    ['2024-06/2026', true, true],
    ['2024-06-20/..', true, true],
    ['../2024?', true, true],
    ['202X', true, true],
    ['XXXX-02-29', true, true],
    ['2023-02-29', true, false],
    ['2025/2024', true, false],
    ['2024-13', false, false],
    ['2024-06-31', true, false],
  ])('%s', (edtf, schema, real) => {
    expect(edtfSchema.safeParse(edtf).success).toBe(schema)
    expect(isRealEdtf(edtf)).toBe(real)
  })
})
