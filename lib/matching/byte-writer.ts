const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** A growing byte buffer of variable-length integers and UTF-8 strings. */
export class ByteWriter {
  private bytes = new Uint8Array(1 << 16)
  length = 0

  byte(value: number): void {
    this.reserve(1)
    this.bytes[this.length++] = value
  }

  /** Unsigned, seven bits a byte, low bits first. */
  varint(value: number): void {
    this.reserve(5)
    let rest = value >>> 0
    while (rest > 127) {
      this.bytes[this.length++] = (rest & 127) | 128
      rest >>>= 7
    }
    this.bytes[this.length++] = rest
  }

  string(text: string): void {
    // Three bytes a code unit is the most UTF-8 takes.
    this.reserve(text.length * 3 + 5)
    if (!this.asciiString(text)) this.longString(text)
  }

  /** Most names are plain ASCII, and for short strings the encoder's call costs more than the work. */
  private asciiString(text: string): boolean {
    const start = this.length
    this.varint(text.length)
    let at = this.length
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code > 127) {
        this.length = start
        return false
      }
      this.bytes[at++] = code
    }
    this.length = at
    return true
  }

  private longString(text: string): void {
    const encoded = encoder.encode(text)
    this.varint(encoded.length)
    this.bytes.set(encoded, this.length)
    this.length += encoded.length
  }

  /** Bytes that `string` writes after the length. */
  byteLength(text: string): number {
    for (let i = 0; i < text.length; i++)
      if (text.charCodeAt(i) > 127) return encoder.encode(text).length
    return text.length
  }

  finish(): Uint8Array {
    return this.bytes.slice(0, this.length)
  }

  private reserve(count: number): void {
    if (this.length + count <= this.bytes.length) return
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + count))
    grown.set(this.bytes)
    this.bytes = grown
  }
}

const SHORT = 48

/** Reads back what `ByteWriter` wrote, from `offset` on. */
export class ByteReader {
  constructor(
    private readonly bytes: Uint8Array,
    public offset: number,
  ) {}

  byte(): number {
    return this.bytes[this.offset++] ?? 0
  }

  varint(): number {
    let value = 0
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.bytes[this.offset++] ?? 0
      value |= (byte & 127) << shift
      if (byte < 128) break
    }
    return value >>> 0
  }

  string(): string {
    const length = this.varint()
    return this.slice(this.offset, this.offset + length)
  }

  /** The text of these bytes; the reader goes on after them. */
  slice(start: number, end: number): string {
    this.offset = end
    return end - start <= SHORT ? this.shortString(start) : this.longString(start)
  }

  private longString(start: number): string {
    return decoder.decode(this.bytes.subarray(start, this.offset))
  }

  /** Names are short, and for short strings the decoder's call costs more than the work. */
  private shortString(start: number): string {
    let text = ''
    for (let i = start; i < this.offset; ) {
      const byte = this.bytes[i++] ?? 0
      if (byte < 0x80) text += String.fromCharCode(byte)
      else if (byte < 0xe0) text += String.fromCharCode(((byte & 31) << 6) | this.low(i++))
      else if (byte < 0xf0) {
        const high = ((byte & 15) << 12) | (this.low(i) << 6)
        text += String.fromCharCode(high | this.low(i + 1))
        i += 2
      } else return this.longString(start)
    }
    return text
  }

  /** Payload of a continuation byte. */
  private low(at: number): number {
    return (this.bytes[at] ?? 0) & 63
  }
}
