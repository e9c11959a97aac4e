import { i18n } from '#i18n'
import { usePageState } from '@/components/hooks/use-page-state'
import { useSubjectTab } from '@/components/hooks/use-subject-tab'
import { PageNotice } from '@/components/page/page-notice'
import { SiteSwitch } from '@/components/page/site-switch'
import { ArticleView } from './article-view'
import { OpenPanelButton } from './open-panel-button'
import styles from './popup-app.module.css'
import { PopupHeader } from './popup-header'

/** The popup: what Pactlight knows of the page, and the two things to do with it. */
export const PopupApp = () => {
  const tab = useSubjectTab()
  const { page, retry } = usePageState(tab)
  const url = page.status === 'article' ? page.url : (tab?.url ?? '')
  return (
    <div className={styles.popup}>
      <PopupHeader />
      <main className={styles.main}>
        {tab === null && (
          <>
            <h1 className={styles.title}>{i18n.t('states.noTab.title')}</h1>
            <p>{i18n.t('states.noTab.text')}</p>
          </>
        )}
        {tab &&
          (page.status === 'article' ? (
            <ArticleView key={page.url} page={page} tab={tab} />
          ) : (
            <>
              <PageNotice page={page} onRetry={retry} />
              <OpenPanelButton tab={tab} />
            </>
          ))}
      </main>
      {tab && page.status !== 'closed' && (
        <footer className={styles.footer}>
          <SiteSwitch url={url} />
        </footer>
      )}
    </div>
  )
}
