import { describe, expect, it, vi } from 'vitest'
import type { RecentThing } from '@/lib/settings/recent-things'
import { fakeBrowser } from '../../support/fake-browser'

vi.stubGlobal('browser', fakeBrowser())
const { withRecent } = await import('@/lib/settings/recent-things')

const command = (id: string): RecentThing => ({ kind: 'command', id })

describe('withRecent', () => {
  it('puts the latest first, each once', () => {
    const things = withRecent(withRecent([command('a')], command('b')), command('a'))
    expect(things.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('tells a record from a command of the same id', () => {
    const record: RecentThing = { kind: 'record', table: 'cities', id: 'a' }
    expect(withRecent([command('a')], record)).toHaveLength(2)
  })

  it('forgets the oldest beyond twelve', () => {
    let things: RecentThing[] = []
    for (let at = 0; at < 20; at += 1) things = withRecent(things, command(String(at)))
    expect(things).toHaveLength(12)
    expect(things.at(-1)?.id).toBe('8')
  })
})
