/** The library ships no types; these are the parts in use. */
declare module 'edtf' {
  /** Parses an EDTF string; `edtf` is its normal form. Throws an Error on anything else. */
  export default function edtf(text: string): { edtf: string; type: string }
  /** The parts of an EDTF string. Throws a SyntaxError on anything else. */
  export function parse(text: string): { type: string; level: number; values?: number[] }
}
