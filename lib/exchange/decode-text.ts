import { fail, ok, type Result } from '@/lib/shared/result'

/** Encodings that files of lists come in: Excel writes UTF-16 or the system's code page. */
export type FileEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252'

/** How much of a file is looked at to guess an encoding, bytes. */
const SAMPLE = 64_000

/**
 * A text file's text without BOM, and how it was encoded, so that the reader can see a guess. The BOM decides, then
 * strict UTF-8, then UTF-16 by its zero bytes; bytes above 0xA0 that only come in pairs are Chinese (GB 18030),
 * anything else is Western European. Error: `bad-input` for binary content.
 */
export const decodeText = (bytes: Uint8Array): Result<{ text: string; encoding: FileEncoding }> => {
  const encoding = guessEncoding(bytes)
  const text = new TextDecoder(encoding).decode(bytes)
  return isText(text) ? ok({ text, encoding }) : fail('bad-input', { field: 'encoding' })
}

const guessEncoding = (bytes: Uint8Array): FileEncoding => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const zeros = zeroBytes(bytes.subarray(0, SAMPLE))
  // Every other byte of European text in UTF-16 is zero; other encodings of text have no zeros at all.
  if (zeros.odd > zeros.even * 4 && zeros.odd > 0) return 'utf-16le'
  if (zeros.even > zeros.odd * 4 && zeros.even > 0) return 'utf-16be'
  if (isUtf8(bytes)) return 'utf-8'
  return highBytesInPairs(bytes.subarray(0, SAMPLE)) ? 'gb18030' : 'windows-1252'
}

const zeroBytes = (bytes: Uint8Array): { even: number; odd: number } => {
  const zeros = { even: 0, odd: 0 }
  for (const [at, byte] of bytes.entries()) {
    if (byte === 0) zeros[at % 2 === 0 ? 'even' : 'odd']++
  }
  return zeros
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** GB 2312, the common part of GB 18030, writes a character as two bytes from 0xA1 up; accents stand alone. */
const highBytesInPairs = (bytes: Uint8Array): boolean => {
  let run = 0
  for (const byte of bytes) {
    if (byte >= 0xa1) run++
    else if (byte >= 0x80 || run % 2 === 1) return false
    else run = 0
  }
  return true
}

/** Text has next to no control characters besides tab and line ends; a picture or an archive is full of them. */
const isText = (text: string): boolean => {
  const sample = text.slice(0, SAMPLE)
  let controls = 0
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at)
    if (code < 9 || (code > 13 && code < 32)) controls++
  }
  return controls * 100 <= sample.length
}
