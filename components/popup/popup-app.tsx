import { i18n } from '#i18n'
import { usePageState } from '@/components/hooks/use-page-state'
import { useSubjectTab } from '@/components/hooks/use-subject-tab'
import { openGivenText } from '@/components/page/open-given-text'
import { PageNotice } from '@/components/page/page-notice'
import { SiteSwitch } from '@/components/page/site-switch'
import { articleAddress } from '@/lib/messaging/page-state'
import { ArticleScreen } from './article-screen'
import { OpenPanelButton } from './open-panel-button'
import styles from './popup-app.module.css'
import { PopupHeader } from './popup-header'

/** The popup: what Pactlight knows of the page, and what the reader can do with it. */
export const PopupApp = () => {
  const tab = useSubjectTab()
  const { page, retry } = usePageState(tab)
  return (
    <div className={styles.popup}>
      <PopupHeader tabId={tab?.id} isPage={page.status === 'article' || page.status === 'none'} />
      {tab && page.status === 'article' && (
        <ArticleScreen key={articleAddress(page)} page={page} tab={tab} />
      )}
      {tab && page.status !== 'article' && (
        <>
          <main className={styles.main}>
            <PageNotice page={page} tab={tab} onRetry={retry} onGive={openGivenText} />
          </main>
          <footer className={styles.footer}>
            <OpenPanelButton tab={tab} />
            {page.status !== 'closed' && <SiteSwitch url={tab.url} />}
          </footer>
        </>
      )}
      {tab === null && (
        <main className={styles.main}>
          <h1 className={styles.title}>{i18n.t('states.noTab.title')}</h1>
          <p>{i18n.t('states.noTab.text')}</p>
        </main>
      )}
    </div>
  )
}
