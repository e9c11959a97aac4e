import { useState } from 'react'
import { i18n } from '#i18n'
import { usePageState } from '@/components/hooks/use-page-state'
import { useSubjectTab } from '@/components/hooks/use-subject-tab'
import { PageNotice } from '@/components/page/page-notice'
import { SiteSwitch } from '@/components/page/site-switch'
import type { RecordKind } from '@/lib/catalogue/record-kind'
import { askPage } from '@/lib/messaging/client'
import type { PanelIntent } from '@/lib/messaging/panel-intent'
import { ArticleHead } from './article-head'
import { ArticlePanel } from './article-panel'
import { FormHost } from './form-host'
import { newForm } from './new-form'
import { NewRecordBar } from './new-record-bar'
import { PanelActionsContext } from './panel-actions'
import styles from './panel-app.module.css'
import { findSuggestionForm } from './suggestion-form'
import { useDecide } from './use-decide'
import { useOpenForm } from './use-open-form'
import { usePanelIntent } from './use-panel-intent'
import { useReveal } from './use-reveal'

/** The side panel: one article with its records, and one form at a time. */
export const PanelApp = () => {
  const tab = useSubjectTab()
  const { page, retry } = usePageState(tab)
  const [shownId, setShownId] = useState<string | null>(null)
  const article = page.status === 'article' ? page : null
  const url = article?.url ?? tab?.url ?? ''
  const {
    form,
    reopened,
    show: setForm,
  } = useOpenForm(url, (draftKey) => article && findSuggestionForm(article, draftKey))
  const reveal = useReveal(tab?.id ?? -1)
  const decide = useDecide(url)

  const openNew = async (kind: RecordKind) => {
    const reply = tab ? await askPage(tab.id, { type: 'selection' }) : null
    setForm(await newForm(kind, reply?.ok ? reply.value.text : '', url))
  }
  const act = async (intent: PanelIntent) => {
    if (intent.type === 'new-record') setForm(await newForm(intent.kind, intent.text, url))
    if (intent.type === 'new-alias')
      setForm({ type: 'alias', text: intent.text, lang: article?.article.lang ?? '' })
    if (intent.type === 'show-mention')
      setShownId(article?.reading.mentions[intent.mention]?.recordId ?? null)
  }
  usePanelIntent(
    page.status !== 'looking' && page.status !== 'reading',
    (intent) => void act(intent),
  )

  return (
    <main className={styles.main}>
      {article ? (
        <ArticleHead key={article.url} page={article} />
      ) : tab === null ? (
        <div>
          <h1 className={styles.title}>{i18n.t('states.noTab.title')}</h1>
          <p>{i18n.t('states.noTab.text')}</p>
        </div>
      ) : (
        page.status !== 'article' && <PageNotice page={page} onRetry={retry} />
      )}
      {tab && page.status !== 'closed' && <SiteSwitch url={url} />}
      <NewRecordBar onNew={(kind) => void openNew(kind)} />
      {form && (
        <FormHost
          key={'draftKey' in form ? form.draftKey : form.text}
          form={form}
          reopened={reopened}
          page={article}
          onClose={() => setForm(null)}
        />
      )}
      {article && (
        <PanelActionsContext.Provider
          value={{ page: article, reveal, openForm: setForm, decide, shownId }}
        >
          <ArticlePanel key={article.url} />
        </PanelActionsContext.Provider>
      )}
    </main>
  )
}
