import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { FieldValues, Path, PathValue, UseFormReturn } from 'react-hook-form'
import { z } from 'zod'
import { dropFormDraft, loadFormDraft, saveFormDraft } from '@/lib/catalogue/form-draft'
import { mergeValues } from './merge-values'

/** How long typing must pause before the form's values are written, milliseconds. */
const PAUSE = 250

export interface FormDraft<T> {
  /** Forgets the unsaved values. */
  drop: () => void
  /** Fields that were changed both here and elsewhere; the form holds what was entered here. */
  clashes: (keyof T)[]
  /** Gives one of them the other version's value. */
  takeTheirs: (field: keyof T) => void
}

/**
 * Keeps a form's unsaved values in the database under `key`, with what they started from, and brings them back when the
 * form opens again. `start` is what the form would hold without them: when the record changes elsewhere, `version`
 * (its `rev`) does too, and what the reader has not touched follows it.
 */
export const useFormDraft = <T extends FieldValues, C, O>(
  key: string,
  form: UseFormReturn<T, C, O>,
  schema: z.ZodType<T>,
  start: T,
  version: number | undefined,
): FormDraft<T> => {
  const done = useRef(false)
  const base = useRef(start)
  const [clashes, setClashes] = useState<(keyof T)[]>([])

  const bringTogether = useEffectEvent((from: T, mine: T) => {
    const found = mergeValues(from, mine, start)
    base.current = start
    form.reset(found.merged, { keepDefaultValues: true, keepErrors: true })
    setClashes((known) => [...new Set([...known, ...found.clashes])])
  })
  const keep = useEffectEvent((values: T) => saveFormDraft(key, { base: base.current, values }))

  const follow = useEffectEvent(() => {
    if (!done.current) bringTogether(base.current, form.getValues())
  })
  const seen = useRef(version)

  useEffect(() => {
    if (version === seen.current) return
    seen.current = version
    follow()
  }, [version])

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
        waiting = () => void keep(values)
        clearTimeout(timer)
        timer = setTimeout(write, PAUSE)
      },
    })
    const kept = z.object({ base: schema, values: schema })
    void loadFormDraft(key).then((stored) => {
      const parsed = kept.safeParse(stored)
      if (parsed.success && !form.formState.isDirty)
        bringTogether(parsed.data.base, parsed.data.values)
    })
    window.addEventListener('pagehide', write)
    return () => {
      window.removeEventListener('pagehide', write)
      stop()
      write()
    }
  }, [key, form, schema])

  return {
    drop: () => {
      done.current = true
      void dropFormDraft(key)
    },
    clashes,
    takeTheirs: (field) => {
      const path = String(field) as Path<T>
      form.setValue(path, start[field] as PathValue<T, Path<T>>, { shouldDirty: true })
      setClashes((known) => known.filter((each) => each !== field))
    },
  }
}
