import { i18n } from '#i18n'
import type { NameOf } from '@/lib/catalogue/view/names'
import type { MapWords } from '@/lib/pictures/map-scene'
import { formatNumber, regionName } from '../format'
import type { RecordLinks } from './use-record-links'

export interface MapWordsContext {
  links: RecordLinks
  nameOf: NameOf
  countryOf?: ((id: string) => string | undefined) | undefined
  /** A group of more places leads nowhere: choosing it zooms in. */
  most: number
}

/** What circles of the map say and where they lead. */
export const mapWords = ({ links, nameOf, countryOf, most }: MapWordsContext) => {
  const country = (id: string): string => {
    const code = countryOf?.(id)
    return code === undefined ? '' : regionName(code)
  }
  const name = (id: string): string => nameOf(id) ?? id
  return {
    country,
    name: ({ id, placeIds }) =>
      placeIds.length > 1 ? `${name(id)} +${placeIds.length - 1}` : name(id),
    cluster: ({ id, placeIds, count }) =>
      [
        placeIds.length > 1
          ? i18n.t('options.pictures.andOthers', placeIds.length - 1, [
              name(id),
              formatNumber(placeIds.length - 1),
            ])
          : [name(id), country(id)].filter(Boolean).join(', '),
        i18n.t('options.pictures.agreements', count, [formatNumber(count)]),
        ...(placeIds.length > most ? [i18n.t('options.pictures.zoomsIn')] : []),
      ].join('\n'),
    number: formatNumber,
    hrefOf: ({ placeIds }) =>
      placeIds.length > most ? undefined : links.agreements({ city: [...placeIds] }),
  } satisfies MapWords & { country: (id: string) => string }
}
