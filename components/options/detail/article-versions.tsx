import { useLiveQuery } from 'dexie-react-hooks'
import { i18n } from '#i18n'
import { OrphanQuotes } from '@/components/page/orphan-quotes'
import { TextDiff } from '@/components/page/text-diff'
import { Disclosure } from '@/components/ui/disclosure'
import { formatInstant } from '@/components/ui/format-date'
import { earlierTexts } from '@/lib/catalogue/earlier-texts'
import { Section } from './section'

export interface ArticleVersionsProps {
  articleId: string
  text: string
  lang: string
}

/** What a saved article's text was before it was brought up to date, and quotes that its text no longer holds. */
export const ArticleVersions = ({ articleId, text, lang }: ArticleVersionsProps) => {
  const versions = useLiveQuery(() => earlierTexts(articleId), [articleId, text]) ?? []
  return (
    <>
      <OrphanQuotes articleId={articleId} text={text} />
      {versions.length > 0 && (
        <Section title={i18n.t('article.versions.title')} count={versions.length}>
          {versions.map((version) => (
            <Disclosure
              key={version.seq}
              summary={i18n.t('article.versions.until', [formatInstant(version.at)])}
            >
              <TextDiff before={version.text} after={text} lang={lang} />
            </Disclosure>
          ))}
        </Section>
      )}
    </>
  )
}
