/**
 * Steps of Readability without work in the copy that `readable-clone.ts` makes: it has no head, scripts or `<noscript>`,
 * its images have no source and its links no address.
 */
const IDLE: Record<string, string> = {
  _unwrapNoscriptImages: '',
  _getJSONLD: '',
  _unescapeHtmlEntities: '',
  _fixLazyImages: '',
  _fixRelativeUris: '',
  // What a copy without metadata gives.
  _getArticleMetadata: 'return { title: this._getArticleTitle() }',
}

const once = (code: string, pattern: RegExp, replacement: string): string => {
  if (!pattern.test(code)) throw new Error(`Readability has changed: no ${pattern}`)
  return code.replace(pattern, () => replacement)
}

/**
 * Readability's source as the build packages it: an ES module, without idle steps and without its log, which
 * writes out every article's HTML unread. Throws when a version of Readability has another shape.
 */
export const leanReadability = (source: string): string => {
  let code = source
  for (const [name, body] of Object.entries(IDLE))
    code = once(
      code,
      new RegExp(`^ {2}${name}\\(.*\\) \\{\\n[\\s\\S]*?^ {2}\\},$`, 'm'),
      `${name}() {${body}},`,
    )
  code = once(code, /^if \(typeof module === "object"\)[\s\S]*/m, 'export default Readability')
  return code.replace(/^ *this\.log\([\s\S]*?\);$/gm, '')
}
