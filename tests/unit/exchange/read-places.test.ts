import { describe, expect, it } from 'vitest'
import { geoJson } from '@/lib/exchange/formats/geojson'
import { sampleCsv } from '@/lib/exchange/read-csv'
import { type FileHint, readImportFile } from '@/lib/exchange/read-import-file'
import { exportText } from '../../support/export-text'
import { seedRows } from '../../support/seed-rows'

let made = 0
const options = { now: '2026-01-02T03:04:05.000Z', newId: (table: string) => `${table}:${++made}` }
const readBack = async (text: string, hint?: FileHint) => {
  const read = await readImportFile(new TextEncoder().encode(text), options, hint)
  if (!read.ok) throw new Error(read.error.code)
  return read.value
}

describe('places and names from elsewhere', () => {
  it('GeoJSON: points with names in several languages, other shapes listed', async () => {
    const { kind, plan } = await readBack(
      JSON.stringify({
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            geometry: { type: 'Point', coordinates: [9.9, 53.5] },
            properties: { name: 'Seefurt', 'name:zh': '湖津', iso_a2: 'de' },
          },
          { type: 'Feature', geometry: { type: 'LineString', coordinates: [] }, properties: {} },
          { type: 'Feature', geometry: null, properties: { name: 'Nowhere' } },
          { type: 'Feature', geometry: { type: 'Point', coordinates: [1, 2] }, properties: {} },
        ],
      }),
    )
    expect(kind).toBe('geojson')
    expect(plan.rows.cities.map(({ row }) => row)).toMatchObject([
      {
        name: 'Seefurt',
        lat: 53.5,
        lon: 9.9,
        country: 'DE',
        aliases: [{ text: '湖津', lang: 'zh' }],
      },
      { name: 'Nowhere' },
    ])
    expect(plan.problems.map(({ row, field }) => [row, field])).toEqual([
      [2, 'geometry.type'],
      [4, 'name'],
    ])
  })

  it('our own GeoJSON brings back names, coordinates and ids', async () => {
    const { cities } = seedRows()
    const text = await exportText(geoJson, { ...seedRows(), agreements: [] })
    const { plan } = await readBack(text)
    expect(plan.problems).toEqual([])
    for (const { row } of plan.rows.cities) {
      const city = cities.find(({ id }) => id === row.id)
      expect([row.name, row.lat, row.lon, row.country, row.type]).toEqual([
        city?.name,
        city?.lat,
        city?.lon,
        city?.country,
        city?.type,
      ])
    }
    expect(plan.rows.cities).toHaveLength(cities.length)
  })

  it('a list of names', async () => {
    const { plan } = await readBack('# ports\nNordwerk AG; Nordwerk | NW\n\n 北工集团\t北工\n', {
      table: 'companies',
      names: true,
    })
    expect(plan.rows.companies.map(({ row }) => [row.name, row.aliases])).toEqual([
      ['Nordwerk AG', [{ text: 'Nordwerk' }, { text: 'NW' }]],
      ['北工集团', [{ text: '北工' }]],
    ])
  })

  it('a table of another program, its columns mapped', async () => {
    const text = 'Firma;Ländercode;Umsatz\nNordwerk;DE;5\nSüdwerk;IT;6\n'
    const sample = sampleCsv('companies', text, 1)
    expect(sample).toEqual({
      headers: ['Firma', 'Ländercode', 'Umsatz'],
      rows: [['Nordwerk', 'DE', '5']],
      mapping: ['name', 'country', null],
    })
    const { plan } = await readBack(text, { table: 'companies', mapping: sample.mapping })
    expect(plan.problems).toEqual([])
    expect(plan.rows.companies.map(({ row }) => [row.name, row.country])).toEqual([
      ['Nordwerk', 'DE'],
      ['Südwerk', 'IT'],
    ])
  })
})
