import type { AgreementValues } from '@/components/forms/agreement-values'
import type { CityValues } from '@/components/forms/city-values'
import type { CompanyValues } from '@/components/forms/company-values'
import type { RecordKind } from '@/lib/catalogue/record-kind'
import type { AgreementDraft } from '@/lib/drafting/agreement-draft'
import type { PageState } from '@/lib/messaging/page-state'

/** A page with an article, as the panel sees it. */
export type ArticlePage = Extract<PageState, { status: 'article' }>

/** The one form that the panel shows at a time. `draftKey` names where its unsaved values are kept. */
export type PanelForm =
  | { type: 'new-company'; draftKey: string; prefill: Partial<CompanyValues> }
  | { type: 'new-city'; draftKey: string; prefill: Partial<CityValues> }
  | { type: 'new-agreement'; draftKey: string; prefill: Partial<AgreementValues> }
  | {
      type: 'suggestion'
      draftKey: string
      prefill: Partial<AgreementValues>
      draft: AgreementDraft
    }
  | { type: 'edit'; draftKey: string; kind: RecordKind; id: string }
  | { type: 'alias'; text: string; lang: string }
