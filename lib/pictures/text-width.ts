const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/
const NARROW = /[ijltfr.,:;'’|!()[\] ]/

const share = (letter: string): number => {
  if (WIDE.test(letter)) return 1
  if (NARROW.test(letter)) return 0.32
  if (letter === 'M' || letter === 'W' || letter === 'm' || letter === 'w') return 0.9
  return letter >= 'A' && letter <= 'Z' ? 0.7 : 0.61
}

/** About how wide a line of text is, pixels: layouts on plain data have no font to measure with. */
export const textWidth = (text: string, size: number): number => {
  let width = 0
  for (const letter of text) width += share(letter)
  return width * size
}

/** The text, cut with an ellipsis where it would be wider than `most` pixels. */
export const cutText = (text: string, size: number, most: number): string => {
  let width = 0
  let kept = ''
  const room = most - size * 0.8
  for (const letter of text) {
    width += share(letter) * size
    if (width > most) return `${kept.trimEnd()}…`
    if (width <= room) kept += letter
  }
  return text
}
