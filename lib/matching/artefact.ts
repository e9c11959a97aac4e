import { fail, ok, type Result } from '@/lib/shared/result'

/**
 * The compiled index as one block of bytes, little-endian:
 *
 *     word 0 magic | 1 version | 2 checksum of everything after it | 3 number of sections
 *     word 4 + 2k  byte offset of section k | 5 + 2k  its length in bytes
 *     sections, each at a multiple of 8
 *
 * Raise VERSION whenever a section's meaning changes, the fold table's data included: old artefacts are then rebuilt.
 */
const MAGIC = 0x504c4e58
const VERSION = 8
const HEADER_WORDS = 4

const align = (bytes: number): number => (bytes + 7) & ~7

/** FNV-1a over 32-bit words: catches truncation and damage, which is all a local cache needs. */
const checksum = (words: Uint32Array, from: number): number => {
  let hash = 0x811c9dc5
  for (let i = from; i < words.length; i++)
    hash = Math.imul(hash ^ (words[i] ?? 0), 0x01000193) ^ (hash >>> 15)
  return hash >>> 0
}

/** Joins sections into one artefact. */
export const writeArtefact = (sections: readonly Uint8Array[]): Uint8Array => {
  const start = align((HEADER_WORDS + 2 * sections.length) * 4)
  const total = sections.reduce((sum, section) => sum + align(section.byteLength), start)
  const bytes = new Uint8Array(total)
  const words = new Uint32Array(bytes.buffer)
  words.set([MAGIC, VERSION, 0, sections.length])
  let offset = start
  sections.forEach((section, k) => {
    words[HEADER_WORDS + 2 * k] = offset
    words[HEADER_WORDS + 2 * k + 1] = section.byteLength
    bytes.set(section, offset)
    offset += align(section.byteLength)
  })
  words[2] = checksum(words, 3)
  return bytes
}

/**
 * Views on the sections of an artefact, nothing copied. `data-missing` when the bytes are not an artefact of this
 * version or were damaged: rebuild from the catalogue then.
 */
export const readArtefact = (bytes: Uint8Array): Result<Uint8Array[]> => {
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice()
  if (aligned.byteLength < HEADER_WORDS * 4 || aligned.byteLength % 8 !== 0)
    return fail('data-missing')
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4)
  const count = words[3] ?? 0
  if (words[0] !== MAGIC || words[1] !== VERSION || count > 64) return fail('data-missing')
  if (words[2] !== checksum(words, 3)) return fail('data-missing')
  const sections: Uint8Array[] = []
  for (let k = 0; k < count; k++) {
    const offset = words[HEADER_WORDS + 2 * k] ?? 0
    const length = words[HEADER_WORDS + 2 * k + 1] ?? 0
    if (offset + length > aligned.byteLength) return fail('data-missing')
    sections.push(aligned.subarray(offset, offset + length))
  }
  return ok(sections)
}
