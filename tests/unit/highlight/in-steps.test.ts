import { afterEach, describe, expect, it, vi } from 'vitest'
import { inSteps } from '@/lib/highlight/in-steps'

/** Steps that take these milliseconds each, by a clock that only they move. */
const stepsOf = (lengths: number[]) => {
  let clock = 0
  vi.spyOn(performance, 'now').mockImplementation(() => clock)
  const done: number[] = []
  function* steps(): Generator<void, string> {
    for (const [at, length] of lengths.entries()) {
      clock += length
      done.push(at)
      yield
    }
    return 'done'
  }
  return { steps: steps(), done, wait: (ms: number) => (clock += ms) }
}

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('inSteps', () => {
  it('runs short steps in one go', async () => {
    const { steps, done } = stepsOf([1, 2, 3])
    const running = inSteps(steps)
    expect(done).toEqual([0, 1, 2])
    expect(await running).toEqual({ value: 'done', cost: 6 })
  })

  it('pauses behind long ones and does not count the pause', async () => {
    const { steps, done, wait } = stepsOf([20, 5, 5, 1])
    const running = inSteps(steps)
    expect(done).toEqual([0])
    wait(1000)
    expect(await running).toEqual({ value: 'done', cost: 31 })
    expect(done).toEqual([0, 1, 2, 3])
  })

  it('asks the browser’s scheduler where there is one', async () => {
    const pause = vi.fn(() => Promise.resolve())
    vi.stubGlobal('scheduler', { yield: pause })
    await inSteps(stepsOf([20, 20, 1]).steps)
    expect(pause).toHaveBeenCalledTimes(2)
  })
})
