import type { Article } from './article'

/** An article of which only the text is known, and whatever is given beside it: pasted or selected words. */
export const textArticle = (known: Partial<Article> & { text: string }): Article => ({
  url: '',
  canonicalUrl: known.url ?? '',
  title: '',
  byline: [],
  siteName: '',
  publishedAt: '',
  modifiedAt: '',
  lang: '',
  section: '',
  imageUrl: '',
  paywalled: false,
  candidates: [],
  ...known,
})
