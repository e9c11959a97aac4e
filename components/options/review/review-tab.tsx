import { CheckCheck } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Spinner } from '@/components/ui/spinner'
import { REVIEW_KINDS, type ReviewItem } from '@/lib/catalogue/review/review-item'
import { EMPTY_VIEW } from '@/lib/catalogue/view/view-state'
import { tableOf } from '../detail/table-of'
import { formatNumber } from '../format'
import { MergeDialog } from '../merge/merge-dialog'
import { useWorkbench } from '../workbench-context'
import { claimedText } from './conflict-values'
import { articleTitles, itemName } from './item-name'
import styles from './review.module.css'
import { ReviewCard } from './review-card'
import { ReviewKinds } from './review-kinds'
import { ReviewList } from './review-list'
import { oneNames } from './review-names'
import { ReviewProgress } from './review-progress'
import { useReviewActions } from './use-review-actions'
import { type ReviewItems, useReviewItems } from './use-review-items'
import { useReviewKeys } from './use-review-keys'

/** Everything in the catalogue that waits for the reader's yes or no, to be gone through without a mouse. */
export const ReviewTab = () => {
  const items = useReviewItems()
  return items ? <Queue found={items} /> : <Spinner label={i18n.t('common.loading')} />
}

const Queue = ({ found }: { found: ReviewItems }) => {
  const { view, change, records, nameOf, announce } = useWorkbench()
  const actions = useReviewActions()
  const [merging, setMerging] = useState(false)
  const kind = REVIEW_KINDS.find((name) => name === view.facets.type?.[0]) ?? null
  const titleOf = articleTitles(records.articles)
  const name = (item: ReviewItem) => itemName(item, nameOf, titleOf)
  const isOpen = (item: ReviewItem) => !actions.gone.has(item.key)

  const waiting = found.all.filter(isOpen)
  const items = kind === null ? waiting : waiting.filter((item) => item.kind === kind)
  // Where the shown item was settled, the one that moved up into its place is next.
  const latest = useRef(0)
  const known = items.findIndex((item) => item.key === view.id)
  const place = known >= 0 ? known : Math.min(latest.current, items.length - 1)
  latest.current = Math.max(0, place)
  const item = items[place]
  const shown = item && name(item)

  useEffect(() => {
    if (item && shown) announce(`${oneNames[item.kind]()}: ${shown}`)
  }, [item, shown, announce])

  const show = (next: ReviewItem | undefined) => next && change({ id: next.key }, 'replace')
  const open = () => {
    if (!item) return
    const id = item.kind === 'duplicate' ? item.ids[0] : item.id
    const table = tableOf(records, id)
    // The step is added after the shown item's own address, so that Back returns to it.
    if (table) change({ ...EMPTY_VIEW, tab: table, id })
  }
  const accept = () => {
    if (!item) return
    if (item.kind === 'duplicate') setMerging(true)
    else actions.accept(item, name(item))
  }
  const dismiss = () => item && actions.dismiss(item, name(item))
  const take = (value: string | undefined): boolean => {
    if (item?.kind !== 'conflict' || value === undefined) return false
    actions.take(item, name(item), value, claimedText(item.field, value, nameOf))
    return true
  }
  const undo = () => void actions.undoLast().then((back) => back && show(back))
  useReviewKeys({
    next: () => show(items[place + 1]),
    previous: () => show(items[place - 1]),
    accept,
    dismiss,
    merge: () => item?.kind === 'duplicate' && setMerging(true),
    open,
    undo,
    take: (at) => take(item?.kind === 'conflict' ? item.values[at] : undefined),
  })

  const count = (of: (typeof REVIEW_KINDS)[number]) => found.byKind[of].filter(isOpen).length
  return (
    <div className={styles.tab}>
      <div className={styles.head}>
        <ReviewKinds
          counts={{
            draft: count('draft'),
            conflict: count('conflict'),
            duplicate: count('duplicate'),
            'no-evidence': count('no-evidence'),
            orphan: count('orphan'),
          }}
          chosen={kind}
          onChoose={(next) =>
            change({ facets: next === null ? {} : { type: [next] }, id: null }, 'replace')
          }
        />
        <ReviewProgress
          done={actions.done}
          left={waiting.length}
          said={actions.said}
          state={found.state}
        />
      </div>
      {item && shown ? (
        <div className={styles.split}>
          <ReviewList items={items} place={place} nameOf={name} onShow={show} />
          <ReviewCard
            item={item}
            name={shown}
            canUndo={actions.done > 0}
            onAccept={accept}
            onDismiss={dismiss}
            onTake={take}
            onOpen={open}
            onUndo={undo}
          />
        </div>
      ) : (
        <EmptyState
          icon={<CheckCheck size={28} />}
          title={actions.done > 0 ? i18n.t('review.clearTitle') : i18n.t('review.emptyTitle')}
          {...(actions.done > 0
            ? {
                action: (
                  <Button aria-keyshortcuts="u" onClick={undo}>
                    {i18n.t('review.undo')} <kbd>U</kbd>
                  </Button>
                ),
              }
            : {})}
        >
          {actions.done > 0
            ? i18n.t('review.clear', [formatNumber(actions.done)])
            : i18n.t('review.empty')}
        </EmptyState>
      )}
      {merging && item?.kind === 'duplicate' && (
        <MergeDialog
          table={item.table}
          ids={item.ids}
          silent
          onClose={() => setMerging(false)}
          onMerged={(_kept, seq) => actions.merged(item, name(item), seq)}
        />
      )}
    </div>
  )
}
