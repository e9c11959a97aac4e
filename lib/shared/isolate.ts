/** Characters that steer the direction of the text after them: marks, embeddings, overrides, isolates. */
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
/** Letters that run from right to left: Hebrew, Arabic and their neighbours. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/**
 * A name as it may stand inside one of Pactlight's sentences, all of which run from left to right: no control in it
 * reaches the words around it, and right-to-left letters are set apart (Unicode TR 9, FSI … PDI).
 */
export const isolate = (name: string): string => {
  const plain = name.replace(BIDI_CONTROLS, '')
  return RIGHT_TO_LEFT.test(plain) ? `\u2068${plain}\u2069` : plain
}
