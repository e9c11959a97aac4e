import type { RecordKind } from '@/lib/catalogue/record-kind'

/** Names in the page's `CSS.highlights`. Tests and readers' own style sheets rely on them. */
export const HIGHLIGHT_NAMES: Readonly<Record<RecordKind, string>> = {
  company: 'pactlight-company',
  city: 'pactlight-city',
  agreement: 'pactlight-agreement',
}

/** The mention that the reader stands on or was led to. */
export const CURRENT_HIGHLIGHT = 'pactlight-current'
