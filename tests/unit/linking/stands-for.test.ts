import { describe, expect, it } from 'vitest'
import { standsFor } from '@/lib/linking/stands-for'
import type { NamedRecord } from '@/lib/matching/named-record'

const record = (id: string, more: Partial<NamedRecord>): NamedRecord => ({
  id,
  kind: 'company',
  name: id,
  aliases: [],
  ...more,
})
const group = record('group', {})
const unit = record('unit', { parentId: 'group' })
const city = record('city', { kind: 'city', type: 'city' })
const council = record('council', { type: 'public-body', cityId: 'city' })
const hub = record('hub', { type: 'initiative', parentId: 'group', cityId: 'city' })
const shop = record('shop', { type: 'company', cityId: 'city' })

describe('standsFor', () => {
  it('goes both ways between owner and owned', () => {
    expect(standsFor(unit, group)).toBe('subsidiary')
    expect(standsFor(group, unit)).toBe('parent')
    expect(standsFor(hub, group)).toBe('owner')
  })

  it('lets a government speak for its city, but no firm that sits there', () => {
    expect(standsFor(council, city)).toBe('government')
    expect(standsFor(city, council)).toBe('government')
    expect(standsFor(shop, city)).toBeNull()
  })
})
