import { i18n } from '#i18n'
import type { MenuItem } from '@/components/ui/menu'
import type { ViewTable } from '@/lib/catalogue/view/view-row'
import type { useCopy } from './use-copy'

/** The ways to copy records, as entries of a menu. */
export const copyItems = (
  table: ViewTable,
  ids: readonly string[],
  { asTable, asCitation }: ReturnType<typeof useCopy>,
): MenuItem[] => [
  { key: 'table', label: i18n.t('copy.asTable'), onSelect: () => asTable(ids) },
  ...(table === 'articles'
    ? [
        {
          key: 'citation',
          label: i18n.t('copy.asCitation', ids.length),
          onSelect: () => asCitation(ids),
        },
      ]
    : []),
]
