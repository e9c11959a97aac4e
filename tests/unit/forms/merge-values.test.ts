import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeValues } from '@/components/forms/merge-values'

const base = { title: 'A', topics: ['x'], notes: '' }

describe('mergeValues', () => {
  it('takes what only the other side changed, and keeps what only the reader did', () => {
    const mine = { ...base, notes: 'typed' }
    const theirs = { ...base, topics: ['x', 'y'] }
    expect(mergeValues(base, mine, theirs)).toEqual({
      merged: { title: 'A', topics: ['x', 'y'], notes: 'typed' },
      clashes: [],
    })
  })

  it('keeps the reader’s value where both changed one, and names the field', () => {
    const found = mergeValues(base, { ...base, title: 'B' }, { ...base, title: 'C' })
    expect(found).toEqual({ merged: { ...base, title: 'B' }, clashes: ['title'] })
  })

  it('sees no clash where both wrote the same', () => {
    const same = { ...base, title: 'B' }
    expect(mergeValues(base, same, same)).toEqual({ merged: same, clashes: [] })
  })

  it('never loses what the reader typed', () => {
    const values = fc.record({
      title: fc.string(),
      topics: fc.array(fc.string()),
      notes: fc.string(),
    })
    fc.assert(
      fc.property(values, values, values, (from, mine, theirs) => {
        const { merged } = mergeValues(from, mine, theirs)
        for (const key of ['title', 'topics', 'notes'] as const)
          if (JSON.stringify(mine[key]) !== JSON.stringify(from[key]))
            expect(merged[key]).toEqual(mine[key])
      }),
    )
  })
})
