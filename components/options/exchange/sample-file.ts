import { decodeText } from '@/lib/exchange/decode-text'

/** As much of a file as its head needs, bytes. */
const HEAD = 64_000
const NEWLINE = 0x0a

/** The first lines of a text file; empty when it is none. */
export const sampleFile = async (file: File): Promise<string> => {
  const bytes = new Uint8Array(await file.slice(0, HEAD).arrayBuffer())
  // Cut inside a character, a file in UTF-8 would look like another encoding.
  const end = file.size > HEAD ? bytes.lastIndexOf(NEWLINE) + 1 : bytes.length
  const decoded = decodeText(end > 0 ? bytes.subarray(0, end) : bytes)
  return decoded.ok ? decoded.value.text : ''
}
