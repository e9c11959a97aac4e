import { ArrowLeft } from 'lucide-react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Article } from '@/lib/article/article'
import styles from './panel-app.module.css'
import { PasteForm } from './paste-form'
import type { GivenText } from './use-given-text'

/** What an article was read from; '' for a page. */
const sourceText = ({ source }: Article): string => {
  switch (source) {
    case 'selection':
      return i18n.t('article.other.fromSelection')
    case 'pasted':
      return i18n.t('article.other.fromPaste')
    case 'file':
      return i18n.t('article.other.fromFile')
    case undefined:
      return ''
  }
}

export interface GivenTextHeadProps {
  given: GivenText
  /** The article the panel shows. */
  article: Article | null
  /** Reads the whole page again, after a selection. */
  onWhole: () => void
}

/** The form for pasted text, or where the shown text came from and the way back to the page. */
export const GivenTextHead = ({ given, article, onWhole }: GivenTextHeadProps) => (
  <>
    {given.error && (
      <Notice tone="danger" role="alert">
        {given.error}
      </Notice>
    )}
    {given.pasting && (
      <PasteForm
        busy={given.busy}
        onRead={given.paste}
        onFile={given.openFile}
        onCancel={given.close}
      />
    )}
    {!given.pasting && article?.source && (
      <div className={styles.given}>
        <span>{sourceText(article)}</span>
        <Button
          variant="quiet"
          size="small"
          onClick={article.source === 'selection' ? onWhole : given.close}
        >
          <ArrowLeft size={14} aria-hidden />
          {article.source === 'selection'
            ? i18n.t('article.other.whole')
            : i18n.t('article.other.back')}
        </Button>
      </div>
    )}
  </>
)
