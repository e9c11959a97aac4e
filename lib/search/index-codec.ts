import type { PackedIndex } from './text-index'

/** Counts up when tokens or the layout change: older bytes are then not read. */
const VERSION = 1

interface Header<S> {
  version: number
  stamp: S
  keys: string[]
  /** Length of the terms in bytes, and numbers of terms and of postings. */
  terms: number
  ends: number
  postings: number
}

const padded = (length: number): number => Math.ceil(length / 4) * 4

/** An index as bytes: the header's length, the header, the terms, `ends` and `postings`, each from a multiple of 4 on. */
export const encodeIndex = <S>(index: PackedIndex, stamp: S): Uint8Array => {
  const terms = new TextEncoder().encode(index.terms)
  const header: Header<S> = {
    version: VERSION,
    stamp,
    keys: index.keys,
    terms: terms.length,
    ends: index.ends.length,
    postings: index.postings.length,
  }
  const head = new TextEncoder().encode(JSON.stringify(header))
  const places = [4, 4 + padded(head.length)]
  const numbersAt = (places[1] ?? 0) + padded(terms.length)
  const bytes = new Uint8Array(numbersAt + 4 * (index.ends.length + index.postings.length))
  new DataView(bytes.buffer).setUint32(0, head.length, true)
  bytes.set(head, places[0])
  bytes.set(terms, places[1])
  const numbers = new Uint32Array(bytes.buffer, numbersAt)
  numbers.set(index.ends)
  numbers.set(index.postings, index.ends.length)
  return bytes
}

/** Reads what `encodeIndex` wrote; undefined for another version. The numbers are views on `bytes`. */
export const decodeIndex = <S>(bytes: Uint8Array): { index: PackedIndex; stamp: S } | undefined => {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const length = new DataView(aligned.buffer, aligned.byteOffset).getUint32(0, true)
  const text = new TextDecoder()
  const header: Header<S> = JSON.parse(text.decode(aligned.subarray(4, 4 + length)))
  if (header.version !== VERSION) return undefined
  const termsAt = 4 + padded(length)
  const numbersAt = termsAt + padded(header.terms)
  const numbers = new Uint32Array(
    aligned.buffer,
    aligned.byteOffset + numbersAt,
    header.ends + header.postings,
  )
  return {
    stamp: header.stamp,
    index: {
      terms: text.decode(aligned.subarray(termsAt, termsAt + header.terms)),
      keys: header.keys,
      ends: numbers.subarray(0, header.ends),
      postings: numbers.subarray(header.ends),
    },
  }
}
