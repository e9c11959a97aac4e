import { useState } from 'react'
import { i18n } from '#i18n'
import { BackupNotice } from '@/components/backup/backup-notice'
import { usePageState } from '@/components/hooks/use-page-state'
import { useSubjectTab } from '@/components/hooks/use-subject-tab'
import { OtherTextMenu } from '@/components/page/other-text-menu'
import { PageNotice } from '@/components/page/page-notice'
import { SiteSwitch } from '@/components/page/site-switch'
import { useOtherText } from '@/components/page/use-other-text'
import type { RecordKind } from '@/lib/catalogue/record-kind'
import { askPage } from '@/lib/messaging/ask-page'
import { askFromExtension } from '@/lib/messaging/client'
import { articleAddress } from '@/lib/messaging/page-state'
import type { PanelIntent } from '@/lib/messaging/panel-intent'
import { ArticleHead } from './article-head'
import { ArticlePanel } from './article-panel'
import { FormHost } from './form-host'
import { GivenTextHead } from './given-text-head'
import { newForm } from './new-form'
import { NewRecordBar } from './new-record-bar'
import { PanelActionsContext } from './panel-actions'
import styles from './panel-app.module.css'
import { findSuggestionForm } from './suggestion-form'
import { useDecide } from './use-decide'
import { useGivenText } from './use-given-text'
import { useOpenForm } from './use-open-form'
import { usePanelIntent } from './use-panel-intent'
import { useReveal } from './use-reveal'

/** The side panel: one article with its records, and one form at a time. */
export const PanelApp = () => {
  const tab = useSubjectTab()
  const { page, retry } = usePageState(tab)
  const [shownId, setShownId] = useState<string | null>(null)
  const given = useGivenText()
  const { readWhole } = useOtherText(tab?.id ?? -1)
  const article = given.page ?? (page.status === 'article' ? page : null)
  const url = article ? articleAddress(article) : (tab?.url ?? '')
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
      <BackupNotice />
      <GivenTextHead given={given} article={article?.article ?? null} onWhole={readWhole} />
      {given.pasting ? null : article ? (
        <ArticleHead
          key={url}
          page={article}
          onReread={() => {
            if (tab && !given.page) void askFromExtension({ type: 'tab/read', tabId: tab.id })
          }}
        />
      ) : tab === null ? (
        <div>
          <h1 className={styles.title}>{i18n.t('states.noTab.title')}</h1>
          <p>{i18n.t('states.noTab.text')}</p>
        </div>
      ) : (
        tab &&
        page.status !== 'article' && (
          <PageNotice page={page} tab={tab} onRetry={retry} onGive={given.startPaste} />
        )
      )}
      {tab && !given.page && page.status !== 'closed' && <SiteSwitch url={url} />}
      <NewRecordBar onNew={(kind) => void openNew(kind)}>
        {tab && (
          <OtherTextMenu
            tabId={tab.id}
            isPage={page.status === 'article' || page.status === 'none'}
            onGive={given.startPaste}
          />
        )}
      </NewRecordBar>
      <PanelActionsContext.Provider
        value={article && { page: article, reveal, openForm: setForm, decide, shownId }}
      >
        {form && (
          <FormHost
            key={'draftKey' in form ? form.draftKey : form.text}
            form={form}
            reopened={reopened}
            onClose={() => setForm(null)}
          />
        )}
        {article && <ArticlePanel key={url} />}
      </PanelActionsContext.Provider>
    </main>
  )
}
