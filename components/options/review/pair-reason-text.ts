import { i18n } from '#i18n'
import { formatList } from '@/components/ui/format-list'
import { uiLocale } from '@/components/ui/locale'
import type { NameOf } from '@/lib/catalogue/view/names'
import type { PairReason } from '@/lib/linking/duplicates/duplicate-pair'
import { edtfText } from '../format'

type Named = Extract<PairReason, { a: string }>
const named: Record<Named['code'], (a: string, b: string) => string> = {
  'same-name': (a, b) => i18n.t('review.reason.sameName', [a, b]),
  'legal-form': (a, b) => i18n.t('review.reason.legalForm', [a, b]),
  pinyin: (a, b) => i18n.t('review.reason.pinyin', [a, b]),
  sound: (a, b) => i18n.t('review.reason.sound', [a, b]),
  words: (a, b) => i18n.t('review.reason.words', [a, b]),
  spelling: (a, b) => i18n.t('review.reason.spelling', [a, b]),
}

/** Why two records may be one, as a sentence. */
export const pairReasonText = (reason: PairReason, nameOf: NameOf): string => {
  if ('a' in reason) return named[reason.code](reason.a, reason.b)
  switch (reason.code) {
    case 'wikidata':
      return i18n.t('review.reason.wikidata', [reason.value])
    case 'geonames':
      return i18n.t('review.reason.geonames', [reason.value])
    case 'website':
      return i18n.t('review.reason.website', [reason.value])
    case 'address':
      return i18n.t('review.reason.address', [reason.value])
    case 'title':
      return i18n.t('review.reason.title')
    case 'near':
      return i18n.t('review.reason.near')
    case 'seat':
      return i18n.t('review.reason.seat')
    case 'parties':
      return i18n.t('review.reason.parties', [namesOf(reason.ids, nameOf)])
    case 'place':
      return i18n.t('review.reason.place', [namesOf(reason.ids, nameOf)])
    case 'date':
      return i18n.t('review.reason.date', [edtfText(reason.edtf)])
    case 'type':
      return i18n.t('review.reason.type')
    case 'text':
      return i18n.t('review.reason.text', [percent(reason.share)])
  }
}

const namesOf = (ids: readonly string[], nameOf: NameOf): string =>
  formatList(ids.map((id) => nameOf(id) ?? id))

const percent = (share: number): string =>
  new Intl.NumberFormat(uiLocale(), { style: 'percent' }).format(share)
