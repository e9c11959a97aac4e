import type { AgreementDraft } from '@/lib/drafting/agreement-draft'
import { draftValues } from './draft-values'
import type { ArticlePage, PanelForm } from './panel-form'

const keyOf = ({ article }: ArticlePage, draft: AgreementDraft): string =>
  `suggestion|${article.canonicalUrl}|${draft.quote.start}`

/** The form in which a reader checks a suggestion. */
export const suggestionForm = (page: ArticlePage, draft: AgreementDraft): PanelForm => ({
  type: 'suggestion',
  draftKey: keyOf(page, draft),
  prefill: draftValues(draft),
  draft,
})

/** The form that was open under `draftKey`, if the page's reading still has its suggestion. */
export const findSuggestionForm = (page: ArticlePage, draftKey: string): PanelForm | null => {
  const draft = page.reading.drafts.find((one) => keyOf(page, one) === draftKey)
  return draft ? suggestionForm(page, draft) : null
}
