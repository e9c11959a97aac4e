import type { AgreementDraft } from '@/lib/drafting/agreement-draft'
import type { AgreementLink } from '@/lib/linking/agreement-link'
import type { Mention } from '@/lib/matching/mention'

/** What Pactlight makes of one article: the result of scan → resolve → link → draft. */
export interface Reading {
  /** BCP 47 tag that matching and drafting worked with. */
  lang: string
  /** Companies, cities and agreement trigger phrases, in order of `start`. */
  mentions: Mention[]
  links: AgreementLink[]
  drafts: AgreementDraft[]
  /** Drafts are still being made; the same reading follows with them. */
  drafting?: true
  /** Milliseconds each step took. */
  ms: { match: number; link: number; draft: number }
}
