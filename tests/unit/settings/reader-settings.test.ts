import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { VIEW_TABLES } from '@/lib/catalogue/view/view-row'
import { sourceOf } from '@/lib/exchange/export-source'
import { catalogueJson } from '@/lib/exchange/formats/catalogue-json'
import { parseCatalogueFile } from '@/lib/exchange/parse-catalogue'
import { readCatalogueLines } from '@/lib/exchange/read-catalogue-lines'
import { arbitraryCatalogue } from '../../support/arbitrary-catalogue'
import { textOf } from '../../support/export-text'
import { fakeBrowser, fakeLocks } from '../../support/fake-browser'

vi.stubGlobal('browser', fakeBrowser())
vi.stubGlobal('navigator', { locks: fakeLocks() })
const { addSettings, withSettings } = await import('@/lib/settings/reader-settings')
const { savedViews } = await import('@/lib/settings/saved-views')
const { reviewed } = await import('@/lib/settings/reviewed')
const { decisions } = await import('@/lib/settings/decisions')
const { pageCorrections } = await import('@/lib/settings/corrections')
const { NO_DECISIONS } = await import('@/lib/settings/decision-list')

const at = '2026-01-02T03:04:05.000Z'
const NOW = at

const wipe = () =>
  Promise.all([
    savedViews.set([]),
    reviewed.set([]),
    decisions.set(NO_DECISIONS),
    pageCorrections.set([]),
  ])
beforeEach(wipe)

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
const unique = <T>(item: fc.Arbitrary<T>, by: (item: T) => unknown) =>
  fc.uniqueArray(item, { maxLength: 4, selector: by })
const name = words.map((text) => text.trim()).filter(Boolean)

const arbitrarySettings = fc.record({
  views: unique(
    fc.record({
      id: fc.uuid(),
      name,
      table: fc.constantFrom(...VIEW_TABLES),
      hash: fc.string(),
    }),
    (view) => view.name,
  ),
  keys: unique(words, (key) => key),
  decided: fc.record({
    neverAliases: unique(
      fc.record({ recordId: words, alias: words, at: fc.constant(at) }),
      ({ alias }) => alias,
    ),
    notOnSite: unique(
      fc.record({ recordId: words, origin: words, at: fc.constant(at) }),
      ({ origin }) => origin,
    ),
    notHere: unique(
      fc.record({ recordId: words, page: words, at: fc.constant(at) }),
      ({ page }) => page,
    ),
    chosen: unique(
      fc.record({ surface: words, recordId: words, page: words, at: fc.constant(at) }),
      ({ surface }) => surface,
    ),
  }),
  pages: unique(
    fc.record({
      keys: words.map((key) => [key]),
      values: fc.record({ title: words }),
      at: fc.constant(at),
    }),
    ({ keys }) => keys[0],
  ),
})

async function* inOne(text: string): AsyncGenerator<string> {
  yield text
}

describe('what readers keep beside records', () => {
  it('comes back byte for byte after export, wipe and import', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryCatalogue,
        arbitrarySettings,
        async (rows, { views, keys, decided, pages }) => {
          await savedViews.set(views)
          await reviewed.set(keys)
          await decisions.set(decided)
          await pageCorrections.set(pages)
          const text = await textOf(catalogueJson, withSettings(sourceOf(rows)))
          await wipe()
          const plan = parseCatalogueFile(text, NOW)
          expect(await readCatalogueLines(inOne(text), NOW)).toEqual(plan)
          if (!plan.ok) throw new Error(plan.error.code)
          await addSettings(plan.value.settings)
          expect(await textOf(catalogueJson, withSettings(sourceOf(rows)))).toBe(text)
          // Once more changes nothing.
          await addSettings(plan.value.settings)
          expect(await textOf(catalogueJson, withSettings(sourceOf(rows)))).toBe(text)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('never replaces what the reader has', async () => {
    const own = { id: 'v1', name: 'Mine', table: 'agreements' as const, hash: '#/agreements' }
    const mine = { surface: 'Frankfurt', recordId: 'city:a', page: 'p', at }
    await savedViews.set([own])
    await decisions.set({ ...NO_DECISIONS, chosen: [mine] })
    await addSettings({
      savedViews: [
        { ...own, id: 'v2', hash: '#/agreements?q=x' },
        { ...own, id: 'v3', name: 'Other' },
      ],
      decisions: { ...NO_DECISIONS, chosen: [{ ...mine, recordId: 'city:b' }] },
      reviewed: 'not a list',
    })
    expect((await savedViews.get()).map(({ id }) => id)).toEqual(['v1', 'v3'])
    expect((await decisions.get()).chosen).toEqual([mine])
    expect(await reviewed.get()).toEqual([])
  })
})
