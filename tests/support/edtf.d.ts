/** The library ships no types; this is the part the tests use. */
declare module 'edtf' {
  /** Parses an EDTF string. Throws a SyntaxError on anything else. */
  export function parse(text: string): { type: string; level: number; values?: number[] }
}
