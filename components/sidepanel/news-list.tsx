import { Sparkle } from 'lucide-react'
import { useId } from 'react'
import { i18n } from '#i18n'
import { useRecordNames } from '@/components/hooks/use-record-names'
import { formatAmount } from '@/components/ui/format-amount'
import { topicName } from '@/components/ui/topic-names'
import type { News } from '@/lib/linking/what-is-new'
import styles from './news-list.module.css'
import { usePanelActions } from './panel-actions'

export interface NewsListProps {
  news: readonly News[]
}

type NameOf = (id: string, fallback?: string) => string

const newsText = (news: News, nameOf: NameOf): string => {
  switch (news.code) {
    case 'new-party':
      return i18n.t('news.newParty', [nameOf(news.recordId ?? '', news.name)])
    case 'changed-amount':
      return i18n.t('news.changedAmount', [formatAmount(news.amount), formatAmount(news.before)])
    case 'new-amount':
      return i18n.t('news.newAmount', [formatAmount(news.amount)])
    case 'now-signed':
      return i18n.t('news.nowSigned')
    case 'ended':
      return i18n.t('news.ended')
    case 'first-topic':
      return i18n.t('news.firstTopic', [topicName(news.topic)])
    case 'new-in-city':
      return i18n.t('news.newInCity', [
        nameOf(news.recordId, news.name),
        nameOf(news.cityId, news.city),
      ])
  }
}

/** What the article says that the catalogue did not know, a line each; every line leads to its words. */
export const NewsList = ({ news }: NewsListProps) => {
  const id = useId()
  const { reveal } = usePanelActions()
  const nameOf = useRecordNames(
    news.flatMap((one) =>
      one.code === 'new-in-city'
        ? [one.recordId, one.cityId]
        : 'recordId' in one && one.recordId
          ? [one.recordId]
          : [],
    ),
  )
  if (news.length === 0) return null
  const lines = new Map(news.map((one) => [newsText(one, nameOf), one.quote]))
  return (
    <section aria-labelledby={id} className={styles.news}>
      <h2 id={id} className={styles.title}>
        {i18n.t('news.title')}
      </h2>
      <ul className={styles.list}>
        {[...lines].map(([text, quote]) => (
          <li key={text}>
            <button
              type="button"
              className={styles.line}
              title={i18n.t('panel.showWords')}
              onClick={() => reveal(quote)}
            >
              <Sparkle size={12} aria-hidden className={styles.icon} />
              {text}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
