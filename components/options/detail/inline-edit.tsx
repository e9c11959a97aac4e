import { Pencil, Plus } from 'lucide-react'
import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { reportError } from '@/lib/shared/report-error'
import styles from './editing.module.css'

export interface InlineEditProps<T> {
  /** What the field is called. */
  label: string
  value: T
  /** The value as it is read; nothing while there is none. */
  children?: ReactNode
  control: (value: T, onChange: (value: T) => void) => ReactNode
  /** Gives whether the value was taken. */
  onSave: (value: T) => Promise<boolean>
}

/** A field that is changed where it stands: a pencil beside its value, or a way to fill it while it is empty. */
export const InlineEdit = <T,>({ label, value, children, control, onSave }: InlineEditProps<T>) => {
  const [draft, setDraft] = useState<{ value: T } | null>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const open = draft !== null
  useEffect(() => {
    if (!open) return
    form.current?.querySelector<HTMLElement>('input, textarea')?.focus()
    // Back to where the reader was when the field closes again.
    return () => {
      requestAnimationFrame(() => opener.current?.focus())
    }
  }, [open])

  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (draft && (await onSave(draft.value))) setDraft(null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      event.preventDefault()
      setDraft(null)
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      form.current?.requestSubmit()
    }
  }

  if (draft) {
    return (
      <form
        ref={form}
        className={styles.inlineForm}
        aria-label={i18n.t('inline.edit', [label])}
        onSubmit={(event) => {
          save(event).catch((error: unknown) => reportError('options/inline-edit', error))
        }}
        onKeyDown={onKeyDown}
      >
        {control(draft.value, (next) => setDraft({ value: next }))}
        <div className={styles.inlineButtons}>
          <Button type="submit" variant="primary" size="small">
            {i18n.t('common.save')}
          </Button>
          <Button size="small" onClick={() => setDraft(null)}>
            {i18n.t('common.cancel')}
          </Button>
        </div>
      </form>
    )
  }
  if (!children) {
    return (
      <Button
        ref={opener}
        variant="quiet"
        size="small"
        className={styles.fill}
        aria-label={i18n.t('inline.fillField', [label])}
        onClick={() => setDraft({ value })}
      >
        <Plus size={14} aria-hidden />
        {i18n.t('inline.fill')}
      </Button>
    )
  }
  return (
    <div className={styles.inlineText}>
      <div>{children}</div>
      <IconButton
        ref={opener}
        className={styles.pencil}
        label={i18n.t('inline.edit', [label])}
        onClick={() => setDraft({ value })}
      >
        <Pencil size={14} aria-hidden />
      </IconButton>
    </div>
  )
}
