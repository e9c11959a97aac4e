import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { paceReadings } from '@/lib/highlight/reading-pace'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('requestIdleCallback', (job: () => void) => setTimeout(job, 0))
  vi.stubGlobal('cancelIdleCallback', clearTimeout)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A page that asks for a reading every 10 ms for 60 s, each reading costing `cost` ms. */
const storm = async (cost: number): Promise<number> => {
  let readings = 0
  const pace = paceReadings(async () => {
    readings += 1
    return cost
  })
  const asking = setInterval(pace.request, 10)
  await vi.advanceTimersByTimeAsync(60_000)
  clearInterval(asking)
  pace.stop()
  return readings
}

describe('paceReadings', () => {
  it('joins wishes that come together', async () => {
    const read = vi.fn(async () => 1)
    const pace = paceReadings(read)
    for (let wish = 0; wish < 20; wish++) pace.request()
    await vi.advanceTimersByTimeAsync(300)
    expect(read).toHaveBeenCalledTimes(1)
  })

  it('spends at most a twentieth of the main thread on a page that never rests', async () => {
    for (const cost of [5, 50, 200]) expect((await storm(cost)) * cost).toBeLessThanOrEqual(3200)
  })

  it('still reads such a page again and again', async () => {
    expect(await storm(50)).toBeGreaterThan(40)
  })

  it('never reads twice at once', async () => {
    let running = 0
    let most = 0
    const pace = paceReadings(async () => {
      running += 1
      most = Math.max(most, running)
      await new Promise((resolve) => setTimeout(resolve, 2000))
      running -= 1
      return 1
    })
    const asking = setInterval(pace.request, 50)
    await vi.advanceTimersByTimeAsync(20_000)
    clearInterval(asking)
    expect(most).toBe(1)
  })

  it('goes on after a reading that failed', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {})
    const read = vi.fn(async (): Promise<number> => {
      throw new Error('the page took its body away')
    })
    const pace = paceReadings(read)
    pace.request()
    await vi.advanceTimersByTimeAsync(1000)
    pace.request()
    await vi.advanceTimersByTimeAsync(1000)
    expect(read).toHaveBeenCalledTimes(2)
    expect(reported).toHaveBeenCalled()
    reported.mockRestore()
  })

  it('does not make the reader’s decision wait for the page’s turn', async () => {
    const read = vi.fn(async () => 5000)
    const pace = paceReadings(read)
    pace.request()
    await vi.advanceTimersByTimeAsync(100)
    // The next turn comes in 100 s.
    pace.request()
    await vi.advanceTimersByTimeAsync(100)
    expect(read).toHaveBeenCalledTimes(1)
    pace.requestNow()
    expect(read).toHaveBeenCalledTimes(2)
    await vi.advanceTimersByTimeAsync(1000)
    expect(read).toHaveBeenCalledTimes(2)
  })

  it('reads once more for a decision made while a reading is under way', async () => {
    const read = vi.fn(async () => {
      await new Promise((resolve) => setTimeout(resolve, 2000))
      return 5000
    })
    const pace = paceReadings(read)
    pace.requestNow()
    await vi.advanceTimersByTimeAsync(100)
    pace.requestNow()
    pace.request()
    expect(read).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(2000)
    expect(read).toHaveBeenCalledTimes(2)
  })

  it('stops', async () => {
    const read = vi.fn(async () => 1)
    const pace = paceReadings(read)
    pace.request()
    pace.stop()
    pace.request()
    await vi.advanceTimersByTimeAsync(5000)
    expect(read).not.toHaveBeenCalled()
  })
})
