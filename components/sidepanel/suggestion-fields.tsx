import { Check, X } from 'lucide-react'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { i18n } from '#i18n'
import { classNames } from '@/components/ui/class-names'
import { IconButton } from '@/components/ui/icon-button'
import { NoEvidence } from '@/components/ui/no-evidence'
import type { AgreementDraft, DraftField } from '@/lib/drafting/agreement-draft'
import type { DraftFieldRow } from './draft-field-rows'
import { usePanelActions } from './panel-actions'
import styles from './suggestion-fields.module.css'
import type { SuggestionMarks } from './use-suggestion-marks'

export interface SuggestionFieldsProps {
  draft: AgreementDraft
  rows: readonly DraftFieldRow[]
  marks: SuggestionMarks
  /** Whether its keys are written under it; said once a page is enough for the eye. */
  withHint: boolean
  onDecide: (field: DraftField, accept: boolean) => void
}

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}

const DECISIONS: Record<string, boolean> = { Enter: true, Delete: false, Backspace: false }

/**
 * A suggestion's fields, one tab stop: arrows walk them, Enter accepts and Delete or Backspace rejects one and goes on
 * to the next, Space shows its words in the page.
 */
export const SuggestionFields = ({
  draft,
  rows,
  marks,
  withHint,
  onDecide,
}: SuggestionFieldsProps) => {
  const { reveal } = usePanelActions()
  const [at, setAt] = useState(0)
  const list = useRef<HTMLUListElement>(null)
  const hint = useId()

  const stateOf = (field: DraftField): 'accepted' | 'rejected' | 'open' => {
    if (marks.accepted.has(field)) return 'accepted'
    return marks.rejected.has(field) ? 'rejected' : 'open'
  }
  const stateText = (field: DraftField): string => {
    const state = stateOf(field)
    if (state === 'open') return ''
    return state === 'accepted' ? i18n.t('panel.fields.accepted') : i18n.t('panel.fields.rejected')
  }
  const go = (place: number) => {
    setAt(place)
    list.current?.querySelectorAll<HTMLElement>('[data-field]')[place]?.focus()
  }
  const onKeyDown = (event: KeyboardEvent, place: number, field: DraftField) => {
    const last = rows.length - 1
    const step = STEPS[event.key]
    const accept = DECISIONS[event.key]
    if (step) go(step(place, last))
    else if (accept !== undefined) {
      onDecide(field, accept)
      go(Math.min(place + 1, last))
    } else return
    event.preventDefault()
  }
  return (
    <div>
      <ul ref={list} className={styles.list} aria-label={i18n.t('panel.fields.label')}>
        {rows.map(({ field, label, value }, place) => {
          const quote = draft.evidence[field]
          return (
            <li key={field} className={classNames(styles.row, styles[stateOf(field)])}>
              <button
                type="button"
                data-field={field}
                className={styles.field}
                tabIndex={place === Math.min(at, rows.length - 1) ? 0 : -1}
                aria-describedby={hint}
                onFocus={() => setAt(place)}
                onKeyDown={(event) => onKeyDown(event, place, field)}
                onClick={() => reveal(quote ?? draft.quote)}
              >
                <span className={styles.label}>{label}</span>
                <span className={styles.value}>
                  <span className={styles.text}>{value}</span>
                  <span className="visually-hidden"> {stateText(field)}</span>
                  {quote ? (
                    <span className={styles.words}>{quote.exact}</span>
                  ) : (
                    <span className={styles.words}>
                      <NoEvidence />
                    </span>
                  )}
                </span>
              </button>
              <IconButton
                tabIndex={-1}
                aria-pressed={marks.accepted.has(field)}
                label={i18n.t('panel.fields.accept', [label])}
                onClick={() => onDecide(field, true)}
              >
                <Check size={14} aria-hidden />
              </IconButton>
              <IconButton
                tabIndex={-1}
                aria-pressed={marks.rejected.has(field)}
                label={i18n.t('panel.fields.reject', [label])}
                onClick={() => onDecide(field, false)}
              >
                <X size={14} aria-hidden />
              </IconButton>
            </li>
          )
        })}
      </ul>
      <p id={hint} className={withHint ? styles.hint : 'visually-hidden'}>
        {i18n.t('panel.fields.hint')}
      </p>
      <p role="status" className="visually-hidden">
        {marks.accepted.size + marks.rejected.size > 0 &&
          i18n.t('panel.fields.progress', [
            marks.accepted.size,
            marks.rejected.size,
            rows.length - marks.accepted.size - marks.rejected.size,
          ])}
      </p>
    </div>
  )
}
