import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import styles from './agreement-item.module.css'
import { BulkDuplicates } from './bulk-duplicates'
import { Region } from './region'
import { SuggestionCard } from './suggestion-card'
import type { PageKnowledge } from './use-page-knowledge'
import { useSaveTicked } from './use-save-ticked'
import { useSuggestionMarks } from './use-suggestion-marks'

export interface SuggestionsProps {
  /** Which drafts are new is known only beside the agreements; until then none is shown to go away again. */
  knowledge: PageKnowledge | undefined
}

/** The agreements that the article seems to report and the catalogue does not know, to check one by one or together. */
export const Suggestions = ({ knowledge }: SuggestionsProps) => {
  const marks = useSuggestionMarks()
  const fresh = knowledge?.fresh ?? []
  const ticked = fresh.filter(({ draft }) => marks.of(draft).ticked)
  const { save, asking, answer, saving } = useSaveTicked(marks)
  return (
    <Region
      title={i18n.t('panel.suggestions')}
      count={fresh.length}
      emptyText={i18n.t('panel.none.suggestions')}
    >
      <ul className={styles.list}>
        {fresh.map((matched, place) => (
          <SuggestionCard
            key={matched.draft.quote.start}
            matched={matched}
            marks={marks}
            isFirst={place === 0}
          />
        ))}
      </ul>
      {ticked.length > 0 && (
        <div className={styles.bulk}>
          <Button variant="primary" disabled={saving} onClick={() => save(ticked)}>
            {i18n.t('panel.saveTicked', ticked.length, [ticked.length])}
          </Button>
        </div>
      )}
      {asking && <BulkDuplicates asked={asking} onAnswer={answer} />}
    </Region>
  )
}
