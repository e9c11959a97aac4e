import type { Span } from './sentences'

/** Someone or something in a sentence that could be a party or a place. */
export interface Entity extends Span {
  name: string
  kind: 'company' | 'city'
  /** Absent for what the catalogue does not know. */
  recordId?: string
  /**
   * How it was told: a name of the catalogue, a name that says it is an organisation, a bare capitalised name,
   * or words that stand for the article's own city or company.
   */
  told: 'catalogue' | 'organisation' | 'bare' | 'stand-in'
  /** A place that acts: City of X, Stadt X, X市政府. */
  acting: boolean
  /** The organisation type of the catalogue, or one read off the name. */
  type?: string
  /** Only the place from which an article reports. */
  venue?: boolean
  /** Named after "with" or "between". */
  joined?: boolean
}

/** Names that mean the same: equal without case, marks and legal form, or one the beginning of the other. */
export const sameName = (a: string, b: string): boolean => {
  const one = plainName(a)
  const other = plainName(b)
  if (one === '' || other === '') return false
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `)
}

const LEGAL_TAIL =
  /[\s,]+(?:gmbh|ag|se|kg|kgaa|inc|ltd|limited|llc|plc|corp|corporation|co|spa|s\.p\.a|srl|s\.r\.l|sa|s\.a|sl|nv|bv|ev|e\.v|group|holding)\.?$/u

/** A name for comparing: lower case, without article, marks and legal forms. */
export const plainName = (name: string): string => {
  let plain = name
    .toLowerCase()
    .replace(/["„“”«»]/gu, '')
    .replace(/^(?:the|die|der|das|il|la|le|les|el|los|las) /u, '')
    .trim()
  for (let round = 0; round < 3; round++) plain = plain.replace(LEGAL_TAIL, '').trim()
  plain = plain.replace(/(?:股份有限公司|有限责任公司|集团有限公司|有限公司)$/u, '')
  return plain
}
