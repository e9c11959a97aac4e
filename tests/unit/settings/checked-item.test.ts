import { beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { fakeBrowser, fakeLocks } from '../../support/fake-browser'

const browser = fakeBrowser()
vi.stubGlobal('browser', browser)
vi.stubGlobal('navigator', { locks: fakeLocks() })
const { checkedItem } = await import('@/lib/settings/checked-item')

const item = checkedItem('local:count', z.object({ count: z.number() }), { count: 0 })

beforeEach(() => browser.storage.local.data.clear())

describe('a checked setting', () => {
  it('reads as its fallback while nothing is stored', async () => {
    expect(await item.get()).toEqual({ count: 0 })
  })

  it('gives back what was set', async () => {
    await item.set({ count: 3 })
    expect(await item.get()).toEqual({ count: 3 })
  })

  it('reads as its fallback when what is stored has another shape', async () => {
    for (const bad of [null, 'text', { count: 'three' }, []]) {
      browser.storage.local.data.set('count', bad)
      expect(await item.get()).toEqual({ count: 0 })
    }
  })

  it('loses no change when several come at once', async () => {
    await Promise.all(
      Array.from({ length: 50 }, () => item.change(({ count }) => ({ count: count + 1 }))),
    )
    expect(await item.get()).toEqual({ count: 50 })
  })

  it('tells a watcher the new and the former value, both checked', async () => {
    const seen: unknown[] = []
    const stop = item.watch((value, former) => seen.push([value, former]))
    await item.set({ count: 1 })
    await browser.storage.local.set({ count: 'broken' })
    stop()
    await item.set({ count: 9 })
    expect(seen).toEqual([
      [{ count: 1 }, { count: 0 }],
      [{ count: 0 }, { count: 1 }],
    ])
  })
})
