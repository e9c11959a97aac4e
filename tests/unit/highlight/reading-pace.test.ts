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
