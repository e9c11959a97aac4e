import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'
import { agreementValuesSchema } from '@/components/forms/agreement-values'
import { cityValuesSchema } from '@/components/forms/city-values'
import { companyValuesSchema } from '@/components/forms/company-values'
import { dropFormDraft, loadFormDraft, saveFormDraft } from '@/lib/catalogue/form-draft'
import { RECORD_KINDS } from '@/lib/catalogue/record-kind'
import type { PanelForm } from './panel-form'

const draftKey = z.string()

/** The forms that open again by themselves. A suggestion is opened from its card, and keeps its values all the same. */
const keptFormSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('new-company'), draftKey, prefill: z.looseObject({}) }),
  z.object({ type: z.literal('new-city'), draftKey, prefill: z.looseObject({}) }),
  z.object({ type: z.literal('new-agreement'), draftKey, prefill: z.looseObject({}) }),
  z.object({ type: z.literal('edit'), draftKey, kind: z.enum(RECORD_KINDS), id: z.string() }),
])

const asForm = (stored: unknown): PanelForm | null => {
  const kept = keptFormSchema.safeParse(stored)
  if (!kept.success) return null
  const form = kept.data
  switch (form.type) {
    case 'edit':
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

/** The panel's open form. It is remembered for each page, so that a panel closed by accident opens as it was. */
export const useOpenForm = (url: string): [PanelForm | null, (form: PanelForm | null) => void] => {
  const [form, setForm] = useState<PanelForm | null>(null)
  const key = `panel-form|${url}`

  useEffect(() => {
    if (url === '') return
    let current = true
    void loadFormDraft(key).then((stored) => {
      const kept = asForm(stored)
      if (current && kept) setForm((open) => open ?? kept)
    })
    return () => {
      current = false
      setForm(null)
    }
  }, [key, url])

  const show = useCallback(
    (next: PanelForm | null) => {
      setForm(next)
      if (next && next.type !== 'alias' && next.type !== 'suggestion') void saveFormDraft(key, next)
      else void dropFormDraft(key)
    },
    [key],
  )
  return [form, show]
}
