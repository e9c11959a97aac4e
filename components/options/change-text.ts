import { i18n } from '#i18n'
import type { ChangeCode } from '@/lib/catalogue/change'
import type { RecentChange } from '@/lib/catalogue/journal'
import { formatNumber } from './format'

const one: Record<ChangeCode, (name: string) => string> = {
  created: (name) => i18n.t('options.change.created', [name]),
  edited: (name) => i18n.t('options.change.edited', [name]),
  trashed: (name) => i18n.t('options.change.trashed', [name]),
  restored: (name) => i18n.t('options.change.restored', [name]),
  removed: (name) => i18n.t('options.change.removed', [name]),
  'alias-added': (name) => i18n.t('options.change.aliasAdded', [name]),
  'article-saved': (name) => i18n.t('options.change.articleSaved', [name]),
  'article-attached': (name) => i18n.t('options.change.articleAttached', [name]),
  'article-detached': (name) => i18n.t('options.change.articleDetached', [name]),
  'value-chosen': (name) => i18n.t('options.change.valueChosen', [name]),
  'article-corrected': (name) => i18n.t('options.change.articleCorrected', [name]),
  'article-updated': (name) => i18n.t('options.change.articleUpdated', [name]),
  'article-joined': (name) => i18n.t('options.change.articleJoined', [name]),
  'article-split': (name) => i18n.t('options.change.articleSplit', [name]),
  merged: (name) => i18n.t('options.change.merged', [name]),
  unmerged: (name) => i18n.t('merge.change.unmerged', [name]),
  imported: (name) => i18n.t('options.change.imported', [name]),
  'seeds-loaded': (name) => i18n.t('options.change.seedsLoaded', [name]),
}

/** A journal entry as a sentence: what was done to which record, or to how many. */
export const changeText = ({ label, rows }: Pick<RecentChange, 'label' | 'rows'>): string => {
  const name = label.params?.name
  if (typeof name === 'string' && name !== '') return one[label.code](`“${name}”`)
  const count = label.params?.count
  const number = typeof count === 'number' ? count : rows
  return one[label.code](i18n.t('options.change.records', number, [formatNumber(number)]))
}
