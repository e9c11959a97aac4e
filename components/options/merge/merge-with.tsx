import { useState } from 'react'
import { i18n } from '#i18n'
import { RecordSearch } from '@/components/forms/record-search'
import { SearchPicker } from '@/components/forms/search-picker'
import { Dialog } from '@/components/ui/dialog'
import { searchArticles } from '@/lib/catalogue/search-articles'
import type { ViewTable } from '@/lib/catalogue/view/view-row'
import { MergeDialog, type MergeDialogProps } from './merge-dialog'

const KINDS = {
  companies: ['company'],
  cities: ['city'],
  agreements: ['agreement'],
} as const

export interface MergeWithProps extends Pick<MergeDialogProps, 'onClose' | 'onMerged'> {
  table: ViewTable
  id: string
}

/** Finds the record that this one is the same as, then shows both. */
export const MergeWith = ({ table, id, onClose, onMerged }: MergeWithProps) => {
  const [other, setOther] = useState<string | null>(null)
  if (other !== null) {
    return (
      <MergeDialog
        table={table}
        ids={[id, other]}
        onClose={onClose}
        {...(onMerged ? { onMerged } : {})}
      />
    )
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={i18n.t('merge.with')}
      description={i18n.t('merge.withText')}
    >
      {table === 'articles' ? (
        <SearchPicker
          label={i18n.t('merge.find')}
          emptyText={i18n.t('merge.nothing')}
          search={async (query) =>
            (await searchArticles(query, 8))
              .filter((article) => article.id !== id)
              .map((article) => ({
                id: article.id,
                name: article.title,
                detail: article.siteName,
              }))
          }
          onPick={(item) => setOther(item.id)}
        />
      ) : (
        <RecordSearch
          label={i18n.t('merge.find')}
          kinds={KINDS[table]}
          exclude={[id]}
          onPick={({ recordId }) => setOther(recordId)}
        />
      )}
    </Dialog>
  )
}
