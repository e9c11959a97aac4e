import { useEffect, useRef } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import type { z } from 'zod'
import { dropFormDraft, loadFormDraft, saveFormDraft } from '@/lib/catalogue/form-draft'

/** How long typing must pause before the form's values are written, milliseconds. */
const PAUSE = 250

/**
 * Keeps a form's unsaved values in the database under `key`, and brings them back when the form opens again.
 * Gives a function that forgets them.
 */
export const useFormDraft = <T extends FieldValues, C, O>(
  key: string,
  form: UseFormReturn<T, C, O>,
  schema: z.ZodType<T>,
): (() => void) => {
  const done = useRef(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let waiting: (() => void) | undefined
    const write = () => {
      clearTimeout(timer)
      if (!done.current) waiting?.()
      waiting = undefined
    }
    const stop = form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        waiting = () => void saveFormDraft(key, values)
        clearTimeout(timer)
        timer = setTimeout(write, PAUSE)
      },
    })
    void loadFormDraft(key).then((stored) => {
      const parsed = schema.safeParse(stored)
      if (parsed.success && !form.formState.isDirty)
        form.reset(parsed.data, { keepDefaultValues: true })
    })
    window.addEventListener('pagehide', write)
    return () => {
      window.removeEventListener('pagehide', write)
      stop()
      write()
    }
  }, [key, form, schema])
  return () => {
    done.current = true
    void dropFormDraft(key)
  }
}
