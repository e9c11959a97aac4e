import { i18n } from '#i18n'
import { codeName } from '@/components/ui/format-list'
import { KindIcon } from '@/components/ui/kind-icon'
import { uiLocale } from '@/components/ui/locale'
import { findPlaces, type Place } from '@/lib/catalogue/gazetteer'
import { loadGazetteer } from './load-gazetteer'
import { type PickerItem, SearchPicker } from './search-picker'

export interface PlaceSearchProps {
  onPick: (place: Place) => void
}

const FOUND = 8

type Item = PickerItem & { place: Place }

const toItem = (place: Place): Item => ({
  id: String(place.geonamesId),
  name: place.name,
  detail: [
    codeName('region', place.country),
    i18n.t('forms.city.inhabitants', [new Intl.NumberFormat(uiLocale()).format(place.population)]),
  ].join(' · '),
  icon: <KindIcon kind="city" />,
  place,
})

/** Finds a place in the packaged gazetteer. */
export const PlaceSearch = ({ onPick }: PlaceSearchProps) => (
  <SearchPicker<Item>
    label={i18n.t('forms.city.find')}
    hint={i18n.t('forms.city.attribution')}
    emptyText={i18n.t('forms.picker.nothing')}
    placeholder={i18n.t('forms.picker.placeholder')}
    search={async (query) => findPlaces(await loadGazetteer(), query, FOUND).map(toItem)}
    onPick={(item) => onPick(item.place)}
  />
)
