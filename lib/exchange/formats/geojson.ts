import type { Feature, Point } from 'geojson'
import type { City } from '@/lib/catalogue/city'
import type { ExchangeFormat } from '../exchange-format'
import { type ExportSource, eachRow } from '../export-source'
import { jsonList } from '../text-file'

/** The places as GeoJSON (RFC 7946, WGS 84). A place without coordinates is a feature without a geometry. */
export const geoJson: ExchangeFormat = {
  family: 'geojson',
  fileName: 'pactlight-places',
  extension: 'geojson',
  mediaType: 'application/geo+json',
  tables: ['cities'],
  write: (source) => jsonList('{"type":"FeatureCollection","features":', features(source), '}'),
}

async function* features(source: ExportSource): AsyncGenerator<object> {
  const agreements = await countAgreements(source)
  for await (const city of eachRow(source, 'cities')) yield feature(city, agreements.get(city.id))
}

/** How many of the exported agreements take effect in each place. */
const countAgreements = async (source: ExportSource): Promise<Map<string, number>> => {
  const counts = new Map<string, number>()
  for await (const { cityIds } of eachRow(source, 'agreements')) {
    for (const id of new Set(cityIds)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

const feature = (city: City, agreements: number | undefined): Feature<Point | null> => {
  const { id, name, type, aliases, country, admin1, geonamesId, lat, lon, tags } = city
  const placed = lat !== undefined && lon !== undefined
  return {
    type: 'Feature',
    id,
    geometry: placed ? { type: 'Point', coordinates: [lon, lat] } : null,
    properties: {
      name,
      type,
      ...(country && { country }),
      ...(admin1 && { admin1 }),
      ...(geonamesId && { geonamesId }),
      aliases: aliases.map(({ text, lang }) => ({ text, ...(lang && { lang }) })),
      ...(agreements !== undefined && { agreements }),
      tags,
    },
  }
}
