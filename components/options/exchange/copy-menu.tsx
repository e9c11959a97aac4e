import { Copy, Quote, Table } from 'lucide-react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { Menu } from '@/components/ui/menu'
import type { ViewTable } from '@/lib/catalogue/view/view-row'
import { copyItems } from './copy-items'
import { useCopy } from './use-copy'

/** Copies the given records to the clipboard. */
export const CopyMenu = ({ table, ids }: { table: ViewTable; ids: readonly string[] }) => {
  const copy = useCopy(table)
  return (
    <Menu
      trigger={
        <Button size="small">
          <Copy size={14} aria-hidden />
          {i18n.t('copy.copy')}
        </Button>
      }
      items={copyItems(table, ids, copy).map((item) => ({
        ...item,
        icon:
          item.key === 'table' ? <Table size={14} aria-hidden /> : <Quote size={14} aria-hidden />,
      }))}
    />
  )
}
