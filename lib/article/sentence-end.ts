/** Where a sentence ends, in the scripts that news is written in. */
export const SENTENCE_END = /[.!?…][\s"'”’»）)\]]*(?:\s|$)|[。！？；।؟۔]/u
