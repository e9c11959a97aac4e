import { check } from '@placemarkio/check-geojson'
import fc from 'fast-check'
import { XMLValidator } from 'fast-xml-parser'
import { DirectedGraph } from 'graphology'
import { parse as parseGraphMl } from 'graphology-graphml'
import { JSDOM } from 'jsdom'
import jsonld from 'jsonld'
import { describe, expect, it, vi } from 'vitest'
import type { RowLists } from '@/lib/catalogue/tables'
import { geoJson } from '@/lib/exchange/formats/geojson'
import { graphMl } from '@/lib/exchange/formats/graphml'
import { schemaOrgJson } from '@/lib/exchange/formats/schema-org-json'
import { webAnnotations } from '@/lib/exchange/formats/web-annotations'
import { arbitraryCatalogue } from '../../support/arbitrary-catalogue'
import { exportText } from '../../support/export-text'
import { seedRows } from '../../support/seed-rows'

/** What other programs and the standards' own processors read out of our files. */

const seeds: RowLists = seedRows()
/** As an export writes them. */
const evidence = seeds.evidence.toSorted((a, b) => (a.id < b.id ? -1 : 1))
const NO_ROWS: RowLists = { companies: [], cities: [], agreements: [], articles: [], evidence: [] }

/** The two contexts as far as they bear on our keys: tests ask no network. */
const CONTEXTS: Record<string, Record<string, string>> = {
  'https://schema.org': { '@vocab': 'https://schema.org/' },
  'http://www.w3.org/ns/anno.jsonld': {
    '@vocab': 'http://www.w3.org/ns/oa#',
    id: '@id',
    type: '@type',
  },
}
const documentLoader = async (url: string) => {
  const context = CONTEXTS[url]
  if (!context) throw new Error(`not offline: ${url}`)
  return { documentUrl: url, document: { '@context': context } }
}

describe('JSON-LD in the words of schema.org', () => {
  it('is expanded by jsonld.js, every record once, every reference to one of them', async () => {
    const document = JSON.parse(await exportText(schemaOrgJson, seeds))
    const expanded = await jsonld.expand(document, { documentLoader })
    const described = expanded.map((thing) => thing['@id'])
    const rows = seeds.companies.length + seeds.cities.length + seeds.agreements.length
    expect(new Set(described).size).toBe(rows + seeds.articles.length)
    const deal = expanded.find(
      (thing) => String(thing['@type']) === 'https://schema.org/AgreeAction',
    )
    expect(deal?.['https://schema.org/participant']).not.toHaveLength(0)
  })
})

describe('W3C Web Annotations', () => {
  it('gives every evidence row a target with both selectors', async () => {
    const page = JSON.parse(await exportText(webAnnotations, seeds))
    const expanded = await jsonld.expand(page, { documentLoader })
    expect(expanded).toHaveLength(1)
    expect(page.items).toHaveLength(seeds.evidence.length)
    for (const [at, item] of page.items.entries()) {
      const row = evidence[at]
      expect(item.target.selector).toEqual([
        { type: 'TextQuoteSelector', ...row?.quote },
        { type: 'TextPositionSelector', ...row?.position },
      ])
      expect(() => new URL(item.id)).not.toThrow()
      expect(() => new URL(item.target.source)).not.toThrow()
    }
  })
})

describe('W3C Web Annotations in Recogito', () => {
  it('are understood: the same words at the same place', async () => {
    const { window } = new JSDOM('')
    vi.stubGlobal('window', window)
    vi.stubGlobal('document', window.document)
    const { W3CTextFormat } = await import('@recogito/text-annotator')
    const page = JSON.parse(await exportText(webAnnotations, seeds))
    for (const [at, item] of page.items.entries()) {
      const format = W3CTextFormat(item.target.source, window.document.body)
      const { parsed, error } = format.parse(item)
      expect(error).toBeUndefined()
      const { quote, position } = evidence[at] ?? {}
      expect(parsed?.target.selector).toMatchObject([{ quote: quote?.exact, ...position }])
    }
    vi.unstubAllGlobals()
  })
})

describe('GeoJSON', () => {
  it('is read by check-geojson', async () => {
    const collection = check(await exportText(geoJson, seeds))
    if (collection.type !== 'FeatureCollection') throw new Error(collection.type)
    expect(collection.features).toHaveLength(seeds.cities.length)
    const duesseldorf = seeds.cities.find(({ id }) => id === 'city:duesseldorf')
    const city = collection.features.find(({ id }) => id === 'city:duesseldorf')
    expect(city?.geometry).toEqual({
      type: 'Point',
      coordinates: [duesseldorf?.lon, duesseldorf?.lat],
    })
  })

  it('whatever the places are called', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCatalogue, async (catalogue) => {
        const collection = check(await exportText(geoJson, catalogue))
        expect(collection.type === 'FeatureCollection' && collection.features).toHaveLength(
          catalogue.cities.length,
        )
      }),
      { numRuns: 60 },
    )
  })
})

describe('GraphML', () => {
  it('is read by graphology: parties and places hang on their agreements', async () => {
    const graph = parseGraphMl(DirectedGraph, await exportText(graphMl, seeds))
    expect(graph.order).toBe(seeds.companies.length + seeds.cities.length + seeds.agreements.length)
    for (const { id, parties, cityIds } of seeds.agreements) {
      const ends = new Set([...parties.map(({ recordId }) => recordId), ...cityIds])
      expect(new Set(graph.outNeighbors(id))).toEqual(ends)
    }
    expect(graph.getNodeAttribute('company:huawei', 'label')).toBe('Huawei')
  })

  it('brings the parties of chosen agreements along', async () => {
    const [chosen] = seeds.agreements
    if (!chosen) throw new Error('no seeds')
    const rows = { ...NO_ROWS, agreements: [chosen] }
    const graph = parseGraphMl(DirectedGraph, await exportText(graphMl, rows, seeds))
    expect(graph.outDegree(chosen.id)).toBeGreaterThan(0)
  })

  it('is well-formed XML whatever the names hold', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCatalogue, async (catalogue) => {
        expect(XMLValidator.validate(await exportText(graphMl, catalogue))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
