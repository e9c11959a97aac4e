/**
 * The alphabet the matcher works in. Every UTF-16 code unit folds to one symbol; classes are ranges, so that the
 * scanner asks with one comparison:
 *
 *     0 BREAK | 1 SKIP | 2 SPACE | 3 … 15 punctuation | 16 … expanders | letters and digits | HAN_MIN … Han
 *               └─ ignored        └──────── gap ──────┘ └──────── word ───────────────────┘
 */
export const BREAK = 0
export const SKIP = 1
export const SPACE = 2
export const DOT = 3
export const COMMA = 4
export const HYPHEN = 5
export const APOSTROPHE = 6
export const AMPERSAND = 7
export const OPEN = 8
export const CLOSE = 9
export const SLASH = 10
export const PLUS = 11
export const MIDDLE_DOT = 12
export const COLON = 13
export const QUOTE = 14
export const OTHER_PUNCTUATION = 15

/** First symbol of words. Expanders are letters that fold to two or three symbols (ß, æ, ﬁ). */
export const WORD_MIN = 16
/** First symbol that stands for exactly one folded letter. */
export const LETTER_MIN = 64
/** First symbol of Han characters; surrogates of the Han planes count among them. */
export const HAN_MIN = 24_576
