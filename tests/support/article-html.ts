const SENTENCE =
  'The council met on Monday to hear how the work on the new bridge goes on, and what it will cost.'

/** Paragraphs long enough to be an article, each of which names `names`. */
export const articleBody = (headline: string, names: string): string =>
  `<h1>${headline}</h1>${`<p>${names} took part. ${SENTENCE} ${SENTENCE}</p>`.repeat(6)}`

/** A whole news page; `more` goes behind the article. */
export const articleHtml = (headline: string, names: string, more = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title>
<meta property="og:type" content="article"><link rel="icon" href="data:,"></head>
<body><article>${articleBody(headline, names)}</article>${more}</body></html>`
