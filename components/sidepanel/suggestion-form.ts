import type { AgreementDraft } from '@/lib/drafting/agreement-draft'
import type { PageState } from '@/lib/messaging/page-state'
import { draftValues } from './draft-values'
import type { PanelForm } from './panel-form'

type ArticlePage = Extract<PageState, { status: 'article' }>

const keyOf = ({ article }: ArticlePage, draft: AgreementDraft): string =>
  `suggestion|${article.canonicalUrl}|${draft.quote.start}`

/** The form in which a reader checks a suggestion. */
export const suggestionForm = (page: ArticlePage, draft: AgreementDraft): PanelForm => ({
  type: 'suggestion',
  draftKey: keyOf(page, draft),
  prefill: draftValues(draft),
  evidence: { quotes: draft.evidence, lang: page.article.lang },
  draft,
})

/** The form that was open under `draftKey`, if the page's reading still has its suggestion. */
export const findSuggestionForm = (page: ArticlePage, draftKey: string): PanelForm | null => {
  const draft = page.reading.drafts.find((one) => keyOf(page, one) === draftKey)
  return draft ? suggestionForm(page, draft) : null
}
