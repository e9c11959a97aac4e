import { cityValues } from '@/components/forms/city-values'
import { placePrefill } from '@/components/forms/place-prefill'
import { placeNamed } from '@/components/forms/places-for'
import type { RecordKind } from '@/lib/catalogue/record-kind'
import type { PanelForm } from './panel-form'

/** Selected words as a name: one line, no space around it. */
const asName = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 300)

const cityPrefill = async (name: string) => {
  if (name === '') return {}
  const place = await placeNamed(name)
  return place ? placePrefill(place, cityValues(undefined, { name })) : { name }
}

/**
 * A form for a new record of `kind`, filled with the words the reader selected (they may be empty). `page` tells the
 * unsaved values of one page from those of another.
 */
export const newForm = async (kind: RecordKind, text: string, page: string): Promise<PanelForm> => {
  const name = asName(text)
  const draftKey = `new ${kind}|${page}|${name}`
  if (kind === 'company') return { type: 'new-company', draftKey, prefill: { name } }
  if (kind === 'city') return { type: 'new-city', draftKey, prefill: await cityPrefill(name) }
  return { type: 'new-agreement', draftKey, prefill: { title: name } }
}
