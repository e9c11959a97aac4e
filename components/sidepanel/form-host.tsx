import { useContext, useEffect, useRef } from 'react'
import { i18n } from '#i18n'
import { CityForm } from '@/components/forms/city-form'
import { CompanyForm } from '@/components/forms/company-form'
import { Notice } from '@/components/ui/notice'
import { kindNames } from '@/components/ui/term-names'
import { draftFormEvidence } from './agreement-form-evidence'
import { AliasForm } from './alias-form'
import { CheckAgreement } from './check-agreement'
import { EditForm } from './edit-form'
import styles from './form-host.module.css'
import { PanelActionsContext } from './panel-actions'
import type { PanelForm } from './panel-form'

export interface FormHostProps {
  form: PanelForm
  /** Whether it opened by itself. */
  reopened: boolean
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
export const FormHost = ({ form, reopened, onClose }: FormHostProps) => {
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
      <OpenForm form={form} onClose={onClose} />
    </section>
  )
}

const OpenForm = ({ form, onClose }: Omit<FormHostProps, 'reopened'>) => {
  const actions = useContext(PanelActionsContext)
  const page = actions?.page ?? null
  switch (form.type) {
    case 'new-company':
      return <CompanyForm {...form} onDone={onClose} onCancel={onClose} />
    case 'new-city':
      return <CityForm {...form} onDone={onClose} onCancel={onClose} />
    case 'new-agreement':
      return (
        <CheckAgreement
          draftKey={form.draftKey}
          prefill={form.prefill}
          page={page}
          onClose={onClose}
        />
      )
    case 'alias':
      return <AliasForm text={form.text} lang={form.lang} onDone={onClose} />
    case 'edit':
      return <EditForm kind={form.kind} id={form.id} draftKey={form.draftKey} onDone={onClose} />
    case 'suggestion':
      if (!actions) return null
      return (
        <>
          <Notice>{i18n.t('forms.agreement.savesArticle')}</Notice>
          <CheckAgreement
            draftKey={form.draftKey}
            prefill={form.prefill}
            evidence={draftFormEvidence(form.draft, actions.page.article.lang, actions.reveal)}
            draft={form.draft}
            page={page}
            onClose={onClose}
          />
        </>
      )
  }
}
