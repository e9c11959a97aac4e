/**
 * Bounds that keep one page from freezing its tab. Past one, extraction refuses with a reason instead of trying.
 */

/**
 * Deepest nesting that is read. HTML parsers of Chromium and Firefox stop near 512; only scripts build deeper
 * trees, and Readability recurses once a level (it throws RangeError near 10,000).
 */
export const MAX_DEPTH = 1000

/** Most elements that are read. The largest article pages measured have about 15,000; Readability's time grows faster than linearly. */
export const MAX_ELEMENTS = 60_000

/** Most text of a page, UTF-16 code units. A novel has about 1,000,000; the message to the background allows twice as much. */
export const MAX_TEXT = 2_000_000

/** Longest JSON-LD block that is parsed, UTF-16 code units. */
export const MAX_JSON_LD = 1_000_000

/** Longest attribute value that is looked at, UTF-16 code units: classes, ids and metadata are shorter, data URLs are not wanted. */
export const MAX_ATTRIBUTE = 4000

/** Text outside the article matters as a date, a name, a heading or a standfirst; UTF-16 code units of a text node that are sent. */
export const OTHER_TEXT = 1000
