import { describe, expect, it } from 'vitest'
import type { RecentChange } from '@/lib/catalogue/journal'
import { undoSteps } from '@/lib/catalogue/undo-steps'

const SINCE = '2026-01-01T00:00:05.000Z'

/** Changes, oldest first as they were made: one letter each, an upper-case one stands, a lower-case one is undone. */
const journal = (made: string, from = 5): RecentChange[] =>
  [...made]
    .map((letter, at) => ({
      seq: at + 1,
      at: `2026-01-01T00:00:${String(from + at).padStart(2, '0')}.000Z`,
      label: { code: letter.toUpperCase() === 'S' ? 'seeds-loaded' : 'edited' } as const,
      rows: 1,
      undone: letter === letter.toLowerCase(),
    }))
    .reverse()

const steps = (made: string, from?: number) => {
  const { undo, redo } = undoSteps(journal(made, from), SINCE)
  return [undo?.seq, redo?.seq]
}

describe('undoSteps', () => {
  it('undoes the newest change that stands', () => {
    expect(steps('AB')).toEqual([2, undefined])
    expect(steps('ABc')).toEqual([2, 3])
  })

  it('redoes in the order in which the changes were made', () => {
    expect(steps('Abc')).toEqual([1, 2])
    expect(steps('abc')).toEqual([undefined, 1])
  })

  it('forgets what could be redone after a new change', () => {
    expect(steps('AbC')).toEqual([3, undefined])
  })

  it('passes over a change that was undone by itself', () => {
    expect(steps('AbCd')).toEqual([3, 4])
  })

  it('leaves alone what was changed before the session', () => {
    expect(steps('ABC', 3)).toEqual([3, undefined])
    expect(steps('AB', 1)).toEqual([undefined, undefined])
    expect(steps('ab', 1)).toEqual([undefined, undefined])
  })

  it('never undoes the starting catalogue', () => {
    expect(steps('S')).toEqual([undefined, undefined])
    expect(steps('Sa')).toEqual([undefined, 2])
  })

  it('has nothing to do in an empty journal', () => {
    expect(undoSteps([], SINCE)).toEqual({ undo: undefined, redo: undefined })
  })
})
