import { Newspaper } from 'lucide-react'
import { KindIcon } from '@/components/ui/kind-icon'
import type { ViewTable } from '@/lib/catalogue/view/view-row'

/** The icon of a table's records. Decoration only. */
export const TableIcon = ({ table, size = 16 }: { table: ViewTable; size?: number }) => {
  if (table === 'articles') {
    return <Newspaper size={size} aria-hidden style={{ color: 'var(--ink-soft)', flex: 'none' }} />
  }
  const kind = table === 'companies' ? 'company' : table === 'cities' ? 'city' : 'agreement'
  return <KindIcon kind={kind} size={size} />
}
