import { useEffect, useRef, useState } from 'react'
import { i18n } from '#i18n'
import { AgreementForm } from '@/components/forms/agreement-form'
import { CityForm } from '@/components/forms/city-form'
import { CompanyForm } from '@/components/forms/company-form'
import { Notice } from '@/components/ui/notice'
import { kindNames } from '@/components/ui/term-names'
import { saveSuggestion } from '@/lib/catalogue/save-suggestion'
import type { PageState } from '@/lib/messaging/page-state'
import { AliasForm } from './alias-form'
import { draftDateField } from './draft-values'
import { EditForm } from './edit-form'
import styles from './form-host.module.css'
import type { PanelForm } from './panel-form'

export interface FormHostProps {
  form: PanelForm
  /** Whether it opened by itself. */
  reopened: boolean
  /** The article a suggestion comes from; null on a page that is none. */
  page: Extract<PageState, { status: 'article' }> | null
  onClose: () => void
}

const titleOf = (form: PanelForm): string => {
  switch (form.type) {
    case 'new-company':
      return i18n.t('forms.company.new')
    case 'new-city':
      return i18n.t('forms.city.new')
    case 'new-agreement':
      return i18n.t('forms.agreement.new')
    case 'suggestion':
      return i18n.t('panel.suggestion.title')
    case 'alias':
      return i18n.t('panel.alias.title')
    case 'edit':
      return `${i18n.t('panel.edit')}: ${kindNames[form.kind]()}`
  }
}

/** The panel's one open form. Focus goes to it when it opens and back to where it was when it closes. */
export const FormHost = ({ form, reopened, page, onClose }: FormHostProps) => {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    const before = document.activeElement
    box.current?.querySelector<HTMLElement>('input, textarea')?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <section ref={box} className={styles.host}>
      <h2 className={styles.title}>{titleOf(form)}</h2>
      {reopened && <Notice>{i18n.t('panel.reopened')}</Notice>}
      <OpenForm form={form} page={page} onClose={onClose} />
    </section>
  )
}

const OpenForm = ({ form, page, onClose }: Omit<FormHostProps, 'reopened'>) => {
  const [articleId] = useState(() => `article:${crypto.randomUUID()}`)
  switch (form.type) {
    case 'new-company':
      return <CompanyForm {...form} onDone={onClose} onCancel={onClose} />
    case 'new-city':
      return <CityForm {...form} onDone={onClose} onCancel={onClose} />
    case 'new-agreement':
      return <AgreementForm {...form} onDone={onClose} onCancel={onClose} />
    case 'alias':
      return <AliasForm text={form.text} lang={form.lang} onDone={onClose} />
    case 'edit':
      return <EditForm kind={form.kind} id={form.id} draftKey={form.draftKey} onDone={onClose} />
    case 'suggestion': {
      const { draft, draftKey, prefill, evidence } = form
      if (!page) return null
      const { article, reading } = page
      return (
        <>
          <Notice>{i18n.t('forms.agreement.savesArticle')}</Notice>
          <AgreementForm
            draftKey={draftKey}
            prefill={prefill}
            evidence={evidence}
            write={(changes, agreement) =>
              saveSuggestion({
                agreement,
                changes,
                draft,
                dateField: draftDateField(draft),
                article,
                reading,
                articleId,
              })
            }
            onDone={onClose}
            onCancel={onClose}
          />
        </>
      )
    }
  }
}
