import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addTouched, type TouchedRows, touchedAfter } from '@/lib/catalogue/touched-rows'

const rows = (...ids: string[]) => ids.map((id) => ({ table: 'companies' as const, id }))

describe('the list of touched rows', () => {
  it('names what was touched after a write', () => {
    let list = addTouched(undefined, 5, rows('a'))
    list = addTouched(list, 6, rows('b', 'c'))
    list = addTouched(list, 7, rows('b'))
    expect(touchedAfter(list, 5, 7)?.get('companies')).toEqual(['b', 'c'])
    expect(touchedAfter(list, 4, 7)?.get('companies')).toEqual(['a', 'b', 'c'])
    expect(touchedAfter(list, 7, 7)?.size).toBe(0)
  })

  it('does not know what was before it, after a gap, or by a write it missed', () => {
    const list = addTouched(undefined, 5, rows('a'))
    expect(touchedAfter(list, 3, 5)).toBeUndefined()
    expect(touchedAfter(list, 4, 6)).toBeUndefined()
    expect(touchedAfter(addTouched(list, 9, rows('b')), 5, 9)).toBeUndefined()
    expect(touchedAfter(undefined, 1, 2)).toBeUndefined()
    expect(touchedAfter(list, 6, 5)).toBeUndefined()
  })

  it('never leaves out a row while it says that it knows', () => {
    const write = fc.array(fc.nat(5000), { minLength: 1, maxLength: 900 })
    fc.assert(
      fc.property(fc.array(write, { minLength: 1, maxLength: 12 }), fc.nat(12), (writes, after) => {
        let list: TouchedRows | undefined
        writes.forEach((ids, at) => {
          list = addTouched(list, at + 1, rows(...ids.map(String)))
        })
        const touched = touchedAfter(list, after, writes.length)
        if (!touched) return
        const expected = new Set(writes.slice(after).flat().map(String))
        expect(new Set(touched.get('companies') ?? [])).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })

  it('starts anew with a write that touches too much', () => {
    const list = addTouched(
      addTouched(undefined, 1, rows('a')),
      2,
      rows(...Array.from({ length: 3000 }, (_, at) => String(at))),
    )
    expect(list.rows).toEqual([])
    expect(touchedAfter(list, 1, 2)).toBeUndefined()
    expect(touchedAfter(list, 2, 2)?.size).toBe(0)
  })
})
