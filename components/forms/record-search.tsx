import { Plus } from 'lucide-react'
import { i18n } from '#i18n'
import { codeName } from '@/components/ui/format-list'
import { KindIcon } from '@/components/ui/kind-icon'
import { kindNames } from '@/components/ui/term-names'
import { type SearchHit, searchRecords } from '@/lib/catalogue/queries'
import type { RecordKind } from '@/lib/catalogue/record-kind'
import type { RecordRef } from './record-ref'
import { type PickerItem, SearchPicker } from './search-picker'

export interface RecordSearchProps {
  label: string
  labelHidden?: boolean
  hint?: string
  error?: string | undefined
  kinds: readonly RecordKind[]
  /** Offers to add the typed name as a new record of the first kind. */
  allowNew?: boolean
  /** Records that must not be offered. */
  exclude?: readonly string[]
  onPick: (ref: RecordRef) => void
}

const FOUND_PER_KIND = 8

type Item = PickerItem & { ref: RecordRef }

const hitItem = (hit: SearchHit): Item => ({
  id: hit.id,
  name: hit.name,
  detail: [
    hit.through && i18n.t('forms.picker.through', [hit.through]),
    hit.country && codeName('region', hit.country),
  ]
    .filter(Boolean)
    .join(' · '),
  icon: <KindIcon kind={hit.kind} />,
  ref: { recordId: hit.id, kind: hit.kind, name: hit.name },
})

const newItem = (kind: RecordKind, name: string): Item => ({
  id: `new ${kind}`,
  name: i18n.t('forms.picker.new', [name]),
  detail: kindNames[kind](),
  icon: <Plus size={16} aria-hidden />,
  ref: { recordId: '', kind, name },
})

/** Finds a record of the catalogue by any of its names. */
export const RecordSearch = ({
  label,
  labelHidden = false,
  hint,
  error,
  kinds,
  allowNew = false,
  exclude = [],
  onPick,
}: RecordSearchProps) => {
  const search = async (query: string): Promise<Item[]> => {
    const hits = await Promise.all(
      kinds.map((kind) => searchRecords(query, { kind, limit: FOUND_PER_KIND })),
    )
    const typed = query.trim().toLowerCase()
    const isExact = (hit: SearchHit) => hit.name.toLowerCase() === typed
    // Whatever its kind, the record with just this name comes before those that merely begin so.
    const found = hits
      .flat()
      .filter((hit) => !exclude.includes(hit.id))
      .sort((a, b) => Number(isExact(b)) - Number(isExact(a)))
    const known = found.some(isExact)
    const added = allowNew && !known ? kinds.map((kind) => newItem(kind, query.trim())) : []
    return [...found.map(hitItem), ...added]
  }
  return (
    <SearchPicker
      label={label}
      labelHidden={labelHidden}
      {...(hint ? { hint } : {})}
      error={error}
      emptyText={i18n.t('forms.picker.nothing')}
      placeholder={i18n.t('forms.picker.placeholder')}
      search={search}
      onPick={(item) => onPick(item.ref)}
    />
  )
}
