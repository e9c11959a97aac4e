import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'
import { agreementValuesSchema } from '@/components/forms/agreement-values'
import { cityValuesSchema } from '@/components/forms/city-values'
import { companyValuesSchema } from '@/components/forms/company-values'
import { dropFormDraft, loadFormDraft, saveFormDraft } from '@/lib/catalogue/form-draft'
import { RECORD_KINDS } from '@/lib/catalogue/record-kind'
import type { PanelForm } from './panel-form'

const draftKey = z.string()

/** The forms that open again by themselves. Of a suggestion only its key is kept; the page's reading has the rest. */
const keptFormSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('new-company'), draftKey, prefill: z.looseObject({}) }),
  z.object({ type: z.literal('new-city'), draftKey, prefill: z.looseObject({}) }),
  z.object({ type: z.literal('new-agreement'), draftKey, prefill: z.looseObject({}) }),
  z.object({ type: z.literal('suggestion'), draftKey }),
  z.object({ type: z.literal('edit'), draftKey, kind: z.enum(RECORD_KINDS), id: z.string() }),
])

type Kept = Exclude<PanelForm, { type: 'suggestion' }> | { type: 'suggestion'; draftKey: string }

const asForm = (stored: unknown): Kept | null => {
  const kept = keptFormSchema.safeParse(stored)
  if (!kept.success) return null
  const form = kept.data
  switch (form.type) {
    case 'edit':
    case 'suggestion':
      return form
    case 'new-company':
      return { ...form, prefill: present(companyValuesSchema, form.prefill) }
    case 'new-city':
      return { ...form, prefill: present(cityValuesSchema, form.prefill) }
    case 'new-agreement':
      return { ...form, prefill: present(agreementValuesSchema, form.prefill) }
  }
}

/** The parts of a prefill that still fit the form; a key that does not is left out with the others of its object. */
const present = <S extends z.ZodRawShape>(schema: z.ZodObject<S>, prefill: unknown) => {
  const parsed = schema.partial().safeParse(prefill)
  return parsed.success ? parsed.data : {}
}

export interface OpenForm {
  form: PanelForm | null
  /** Whether it opened by itself, because the panel was closed while it was open. */
  reopened: boolean
  show: (form: PanelForm | null) => void
}

/**
 * The panel's open form. It is remembered for each page, so that a panel closed by accident opens as it was.
 * `suggestion` finds a suggestion's form by its key while the page's reading has it.
 */
export const useOpenForm = (
  url: string,
  suggestion: (draftKey: string) => PanelForm | null,
): OpenForm => {
  const [form, setForm] = useState<PanelForm | null>(null)
  const [kept, setKept] = useState<Kept | null>(null)
  const key = `panel-form|${url}`

  useEffect(() => {
    if (url === '') return
    let current = true
    void loadFormDraft(key).then((stored) => {
      if (current) setKept(asForm(stored))
    })
    return () => {
      current = false
      setForm(null)
      setKept(null)
    }
  }, [key, url])

  const show = useCallback(
    (next: PanelForm | null) => {
      setForm(next)
      setKept(null)
      if (!next || next.type === 'alias') void dropFormDraft(key)
      else if (next.type === 'suggestion')
        void saveFormDraft(key, { type: 'suggestion', draftKey: next.draftKey })
      else void saveFormDraft(key, next)
    },
    [key],
  )
  const again = kept?.type === 'suggestion' ? suggestion(kept.draftKey) : kept
  return { form: form ?? again, reopened: form === null && again !== null, show }
}
