/** A span of the article's text in UTF-16 code units, end exclusive. */
export interface Span {
  start: number
  end: number
}

export interface Sentence extends Span {
  /** Place in the list of sentences. */
  index: number
  /** Blocks (paragraphs, headings) are numbered; sentences of one block share the number. */
  block: number
}

/** Abbreviations after which a sentence goes on, lower case, without their final full stop. */
const ABBREVIATIONS = new Set(
  (
    'dr prof mr mrs ms st nr bzw ca mio mrd inc ltd co corp jr sr no vs ing sig dott avv on rag geom arch ' +
    'm mme mlle mm sra ud uds lic gov sen rep gen col capt lt rev hon dipl mag hr fr abs art bd evtl ggf inkl ' +
    'max min sog tel vgl usw etc approx est dept univ fig vol ed bros s.p.a s.r.l s.a s.l s.a.s b.v n.v e.v ' +
    'z.b d.h u.a i.d.r a.m p.m u.s u.k u.n e.g i.e a.d cit cfr pag n spa srl cía excmo ilmo dña sta sto av jan feb mar apr jun jul ' +
    'aug sep sept oct okt nov dec dez'
  ).split(' '),
)
/** After a company's legal form a sentence may well end: these words then open a new one. */
const OPENERS =
  /^(?:The|This|These|It|In|On|At|He|She|They|We|For|As|With|A|An|Both|According|Der|Die|Das|Dies\p{L}*|Im|Am|In|Mit|Beide|Auch|Il|La|Le|L['’]|I|Gli|Lo|Les|El|Los|Las|En|Con|Au|Ce|Cette)\s/u
const MONTH =
  /^(?:Jan|Jän|Feb|Mär|Mar|Apr|Mai|May|Jun|Jul|Aug|Sep|Okt|Oct|Nov|Dez|Dec|Quartal|Jahrhundert|Platz|Mal)/
const LEGAL = new Set(['inc', 'ltd', 'co', 'corp', 's.p.a', 's.r.l', 's.a', 'b.v', 'n.v', 'e.v'])
const CLOSING = /["'”’»«“)\]）」』]/
const HAN_CLOSING = /["'”’）」』]/
const HAN_STOP = '。！？'

/** The word before `at`, lower case, with its inner full stops. */
const wordBefore = (text: string, at: number): string => {
  let from = at
  while (from > 0 && at - from < 16 && /[\p{L}\p{N}.]/u.test(text[from - 1] ?? '')) from--
  return text.slice(from, at)
}

/** Whether the full stop at `at`, followed by `rest`, ends a sentence. */
const stopEnds = (text: string, at: number, rest: string): boolean => {
  const next = rest.trimStart()
  if (!/^["'„“«»(‘]?[\p{Lu}\p{N}\p{Lo}]/u.test(next)) return false
  const word = wordBefore(text, at)
  if (/^\d{1,2}$/.test(word)) return !(MONTH.test(next) || /^\p{Ll}/u.test(next))
  const lower = word.toLowerCase()
  if (LEGAL.has(lower)) return OPENERS.test(next)
  if (ABBREVIATIONS.has(lower)) return false
  return !/^\p{Lu}$/u.test(word)
}

const trimmed = (text: string, start: number, end: number): Span | null => {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from] ?? '')) from++
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--
  return to > from ? { start: from, end: to } : null
}

/**
 * Cuts `[start, end)` of a text into sentences. A rule of our own: `Intl.Segmenter` costs about 1.6 µs a character
 * in Node and breaks "20. Juni" and "Dr. Busch". A newline ends a block unless the next line goes on in lower case.
 */
export const splitSentences = (text: string, start = 0, end = text.length): Sentence[] => {
  const sentences: Sentence[] = []
  let from = start
  let block = 0
  const close = (to: number): void => {
    const span = trimmed(text, from, to)
    if (span) sentences.push({ ...span, index: sentences.length, block })
    from = to
  }
  for (let at = start; at < end; at++) {
    const character = text[at] ?? ''
    if (character === '\n') {
      if (
        /^\n[ \t]*[\p{Ll}-]/u.test(text.slice(at, at + 8)) &&
        !/[.!?。:]\s*$/.test(text.slice(from, at))
      )
        continue
      close(at)
      block++
    } else if (
      HAN_STOP.includes(character) ||
      character === '!' ||
      character === '?' ||
      character === '.' ||
      character === '…'
    ) {
      let after = at + 1
      const closing = HAN_STOP.includes(character) ? HAN_CLOSING : CLOSING
      while (after < end && closing.test(text[after] ?? '')) after++
      const spaced = /\s/.test(text[after] ?? ' ')
      const ends = HAN_STOP.includes(character)
        ? true
        : character === '.'
          ? spaced && stopEnds(text, at, text.slice(after, after + 24))
          : spaced || /\p{Script=Han}/u.test(text[after] ?? '')
      if (ends) {
        close(after)
        at = after - 1
      }
    }
  }
  close(end)
  return sentences
}

/** The sentence that holds an offset, by binary search; undefined between sentences. */
export const sentenceAt = (
  sentences: readonly Sentence[],
  offset: number,
): Sentence | undefined => {
  let low = 0
  let high = sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle]
    if (!sentence) return undefined
    if (offset < sentence.start) high = middle - 1
    else if (offset >= sentence.end) low = middle + 1
    else return sentence
  }
  return undefined
}
