import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FACETS } from '@/lib/catalogue/view/view-row'
import {
  EMPTY_VIEW,
  formatViewHash,
  PICTURES,
  parseViewHash,
  recordHashes,
  type ViewState,
  WORKBENCH_TABS,
} from '@/lib/catalogue/view/view-state'

const text = fc.string({ minLength: 1, unit: 'grapheme' })

describe('the address of a view', () => {
  it('reads back what it wrote', () => {
    const state = fc.record<ViewState>({
      tab: fc.constantFrom(...WORKBENCH_TABS),
      query: fc.string({ unit: 'grapheme' }),
      facets: fc
        .uniqueArray(fc.constantFrom(...FACETS))
        .chain((facets) =>
          fc
            .tuple(...facets.map(() => fc.array(text, { minLength: 1, maxLength: 3 })))
            .map((values) =>
              Object.fromEntries(facets.map((facet, at) => [facet, values[at] ?? []])),
            ),
        ),
      sort: fc.array(
        fc.record({ column: fc.constantFrom('title', 'date', 'name'), desc: fc.boolean() }),
        { maxLength: 4 },
      ),
      columns: fc.uniqueArray(fc.constantFrom('title', 'date', 'name', 'otherNames')),
      id: fc.option(text),
      trash: fc.boolean(),
      picture: fc.constantFrom(...PICTURES),
      asTable: fc.boolean(),
    })
    fc.assert(
      fc.property(state, (view) => {
        expect(parseViewHash(formatViewHash(view))).toEqual(view)
        const id = view.id ?? 'other'
        expect(recordHashes(view)(id)).toBe(formatViewHash({ ...view, id }))
      }),
    )
  })

  it.each(['', '#', '#/', '#/nowhere', '#/%%%?sort=<script>,-', '#?&&=&'])(
    'falls back to the first tab for %j',
    (hash) => {
      expect(parseViewHash(hash)).toEqual(EMPTY_VIEW)
    },
  )
})
