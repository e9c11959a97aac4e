import { formatViewHash } from '@/lib/catalogue/view/view-state'
import { openOwnPage } from '@/lib/platform/tabs'

/** Opens the saved article in the catalogue. */
export const openSavedArticle = (id: string): void => {
  void openOwnPage(`options.html${formatViewHash({ tab: 'articles', id })}`)
}
