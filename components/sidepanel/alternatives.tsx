import { i18n } from '#i18n'
import { useRecordNames } from '@/components/hooks/use-record-names'
import { Button } from '@/components/ui/button'
import type { Mention } from '@/lib/matching/mention'
import { isolate } from '@/lib/shared/isolate'
import { usePanelActions } from './panel-actions'
import styles from './record-item.module.css'

export interface AlternativesProps {
  mentions: Mention[]
}

/** Other records that the same words could mean; one click settles it for the page. */
export const Alternatives = ({ mentions }: AlternativesProps) => {
  const { decide } = usePanelActions()
  const choices = new Map<string, { surface: string; id: string }>()
  for (const { surface, alternatives } of mentions) {
    for (const id of alternatives) choices.set(`${surface}\n${id}`, { surface, id })
  }
  const nameOf = useRecordNames([...choices.values()].map(({ id }) => id))
  const known = [...choices.values()].filter(({ id }) => nameOf(id) !== '')
  if (known.length === 0) return null
  return (
    <div className={styles.alternatives}>
      {known.map(({ surface, id }) => (
        <Button
          key={`${surface} ${id}`}
          size="small"
          onClick={() => decide.means(surface, id, nameOf(id))}
        >
          {i18n.t('panel.means', [isolate(nameOf(id))])}
        </Button>
      ))}
    </div>
  )
}
