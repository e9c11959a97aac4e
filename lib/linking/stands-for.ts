import type { NamedRecord } from '@/lib/matching/named-record'

export type StandsForRelation = 'parent' | 'subsidiary' | 'government' | 'owner'

/** Organisation types that act for the place they belong to. */
const acts = (record: NamedRecord): boolean => record.type === 'public-body'

/**
 * Whether a mention of `named` may stand for the party `party`, and how: a parent or a subsidiary of it, the government
 * of a city (or the city for its government), an initiative or the place or organisation it belongs to.
 * Null where it does not.
 */
export const standsFor = (named: NamedRecord, party: NamedRecord): StandsForRelation | null => {
  if (named.kind === 'company' && party.kind === 'company') {
    const owned = named.parentId === party.id
    const owns = party.parentId === named.id
    if ((owned && named.type === 'initiative') || (owns && party.type === 'initiative'))
      return 'owner'
    if (owned) return 'subsidiary'
    if (owns) return 'parent'
    return null
  }
  if (named.kind === 'company' && party.kind === 'city' && named.cityId === party.id) {
    if (acts(named)) return 'government'
    return named.type === 'initiative' ? 'owner' : null
  }
  if (named.kind === 'city' && party.kind === 'company' && party.cityId === named.id) {
    return acts(party) ? 'government' : null
  }
  return null
}
