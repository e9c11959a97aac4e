import type { ReviewItem } from '@/lib/catalogue/review/review-item'
import type { NameOf } from '@/lib/catalogue/view/names'
import type { CatalogueRecords } from '@/lib/catalogue/view/view-row'
import { fieldName } from '../field-name'

/** What an item is called in the list and in messages. */
export const itemName = (item: ReviewItem, nameOf: NameOf, titleOf: NameOf): string => {
  if (item.kind === 'duplicate') {
    return item.ids.map((id) => nameOf(id) ?? titleOf(id) ?? id).join(' · ')
  }
  const name = nameOf(item.id) ?? titleOf(item.id) ?? item.id
  return item.kind === 'conflict' ? `${name}: ${fieldName(item.field)}` : name
}

const titles = new WeakMap<CatalogueRecords['articles'], Map<string, string>>()

/** The title of a saved article by its id; a map made once for a list of articles. */
export const articleTitles =
  (articles: CatalogueRecords['articles']): NameOf =>
  (id) => {
    let known = titles.get(articles)
    if (!known) {
      known = new Map(articles.map((article) => [article.id, article.title]))
      titles.set(articles, known)
    }
    return known.get(id) ?? null
  }
