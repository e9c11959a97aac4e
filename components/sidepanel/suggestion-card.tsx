import { i18n } from '#i18n'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { QuoteBlock } from '@/components/ui/quote-block'
import { dropFields } from '@/lib/drafting/drop-fields'
import type { MatchedDraft } from '@/lib/reading/match-drafts'
import styles from './agreement-item.module.css'
import { draftFieldRows } from './draft-field-rows'
import { draftTitle } from './draft-values'
import { usePanelActions } from './panel-actions'
import { SuggestionFields } from './suggestion-fields'
import { suggestionForm } from './suggestion-form'
import { sureness } from './sureness'
import { Tick } from './tick'
import type { AllMarks } from './use-suggestion-marks'

export interface SuggestionCardProps {
  matched: MatchedDraft
  marks: AllMarks
  isFirst: boolean
}

/** An agreement that the article seems to report and the catalogue does not know. Nothing is saved before the reader checks it. */
export const SuggestionCard = ({ matched, marks, isFirst }: SuggestionCardProps) => {
  const { draft, duplicates } = matched
  const { page, reveal, openForm } = usePanelActions()
  const rows = draftFieldRows(draft)
  const own = marks.of(draft)
  const title = draftTitle(draft)
  const [duplicate] = duplicates
  return (
    <li className={styles.item}>
      <Tick checked={own.ticked} onChange={(ticked) => marks.tick(draft, ticked)}>
        <h3 className={styles.name}>{title}</h3>
      </Tick>
      <p className={styles.badges}>
        <Badge>{sureness(draft.confidence)}</Badge>
        {duplicate && <Badge tone="accent">{i18n.t('panel.perhapsKnown')}</Badge>}
      </p>
      {duplicate && <p className={styles.reason}>{duplicate.agreement.title}</p>}
      <QuoteBlock
        text={draft.quote.exact}
        lang={page.article.lang || undefined}
        lines={3}
        actionLabel={i18n.t('panel.showWords')}
        onClick={() => reveal(draft.quote)}
      />
      <SuggestionFields
        draft={draft}
        rows={rows}
        marks={own}
        withHint={isFirst}
        onDecide={(field, accept) =>
          marks.decide(
            draft,
            field,
            accept,
            rows.map((row) => row.field),
          )
        }
      />
      <div>
        <Button onClick={() => openForm(suggestionForm(page, dropFields(draft, own.rejected)))}>
          {i18n.t('panel.suggestion.review')}
        </Button>
      </div>
    </li>
  )
}
