import { FileQuestion, FileX, Hourglass } from 'lucide-react'
import type { ReactNode } from 'react'
import { i18n } from '#i18n'
import type { Page } from '@/components/hooks/use-page-state'
import { Button } from '@/components/ui/button'
import { Spinner } from '@/components/ui/spinner'
import type { NoArticleReason } from '@/lib/article/article'
import type { TabInfo } from '@/lib/platform/tabs'
import type { PageKind } from '@/lib/platform/web-page'
import styles from './page-notice.module.css'
import { SavedHint } from './saved-hint'
import { useOtherText } from './use-other-text'

export interface PageNoticeProps {
  /** Any state but `article`. */
  page: Exclude<Page, { status: 'article' }>
  tab: TabInfo
  onRetry: () => void
  /** The reader wants to paste text or open a file. */
  onGive: () => void
}

/** Says honestly why there is nothing to show of a page. */
export const PageNotice = (props: PageNoticeProps) => (
  <>
    <Said {...props} />
    <SavedHint url={props.tab.url} />
  </>
)

const Said = ({ page, tab, onRetry, onGive }: PageNoticeProps) => {
  switch (page.status) {
    case 'looking':
      return <h1 className="visually-hidden">{i18n.t('popup.title')}</h1>
    case 'reading':
      return (
        <div className={styles.reading}>
          <h1 className="visually-hidden">{i18n.t('popup.title')}</h1>
          <Spinner label={i18n.t('states.reading')} />
        </div>
      )
    case 'slow':
      return (
        <Message
          icon={<Hourglass size={24} />}
          title={i18n.t('states.reading')}
          text={i18n.t('states.slow')}
          action={<Button onClick={onRetry}>{i18n.t('common.retry')}</Button>}
        />
      )
    case 'closed':
      return (
        <Message
          icon={<FileX size={24} />}
          title={i18n.t('states.unreadable.title')}
          text={closedText(page.kind)}
          action={
            page.kind === 'web' ? (
              <Button onClick={onRetry}>{i18n.t('common.retry')}</Button>
            ) : (
              (page.kind === 'pdf' || page.kind === 'file') && (
                <Button onClick={onGive}>{i18n.t('article.other.give')}</Button>
              )
            )
          }
        />
      )
    case 'none':
      return (
        <Message
          icon={<FileQuestion size={24} />}
          {...reasonMessage(page.reason)}
          action={
            page.frame ? (
              <OpenFrameButton frame={page.frame} />
            ) : (
              <ReadSelectionButton tabId={tab.id} />
            )
          }
        />
      )
  }
}

/** For a page that is no article: the reader knows better. */
const ReadSelectionButton = ({ tabId }: { tabId: number }) => {
  const { readSelection } = useOtherText(tabId)
  return <Button onClick={readSelection}>{i18n.t('article.other.selection')}</Button>
}

/** On its own a frame is a page like every other. */
const OpenFrameButton = ({ frame }: { frame: string }) => (
  <Button onClick={() => window.open(frame, '_blank', 'noreferrer')}>
    {i18n.t('states.inFrame.open')}
  </Button>
)

interface MessageProps {
  icon: ReactNode
  title: string
  text: string
  action?: ReactNode
}

const Message = ({ icon, title, text, action }: MessageProps) => (
  <div className={styles.message}>
    <span className={styles.icon} aria-hidden>
      {icon}
    </span>
    <div>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>{text}</p>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  </div>
)

const closedText = (kind: PageKind): string => {
  switch (kind) {
    case 'browser':
      return i18n.t('states.unreadable.browser')
    case 'store':
      return i18n.t('states.unreadable.store')
    case 'pdf':
      return `${i18n.t('states.unreadable.pdf')} ${i18n.t('article.other.pdf')}`
    case 'file':
      return i18n.t('article.other.fileAccess')
    case 'extension':
      return i18n.t('states.unreadable.extension')
    case 'web':
      return i18n.t('states.unreadable.web')
  }
}

const reasonMessage = (reason: NoArticleReason): { title: string; text: string } => {
  switch (reason) {
    case 'too-large':
      return { title: i18n.t('states.tooLarge.title'), text: i18n.t('states.tooLarge.text') }
    case 'too-deep':
      return { title: i18n.t('states.tooDeep.title'), text: i18n.t('states.tooDeep.text') }
    case 'no-text':
      return { title: i18n.t('states.noText.title'), text: i18n.t('states.noText.text') }
    case 'unreadable':
    case 'bad-input':
      return { title: i18n.t('states.unreadable.title'), text: i18n.t('states.unreadable.web') }
    case 'in-frame':
      return { title: i18n.t('states.inFrame.title'), text: i18n.t('states.inFrame.text') }
    case 'not-an-article':
      return { title: i18n.t('states.notArticle.title'), text: i18n.t('states.notArticle.text') }
  }
}
