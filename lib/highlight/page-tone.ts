/** Relative luminance from which text counts as light. */
const LIGHT_TEXT = 0.4

const channel = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4

const luminance = (red: number, green: number, blue: number): number =>
  0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue)

/**
 * Relative luminance (0–1) of a computed colour: `rgb()`, `color()` and the CIE and Oklab forms that browsers compute
 * to. Black for anything else.
 */
export const colourLuminance = (computed: string): number => {
  const [a = 0, b = 0, c = 0] = (
    computed.replace(/^[^(]*\(/, '').match(/-?[\d.]+(?:e-?\d+)?/g) ?? []
  ).map(Number)
  if (computed.startsWith('rgb')) return luminance(a / 255, b / 255, c / 255)
  if (computed.startsWith('color(')) return luminance(a, b, c)
  // Oklab lightness is close to the cube root of luminance; CIE lightness counts to 100.
  if (computed.startsWith('okl')) return a ** 3
  if (computed.startsWith('l')) return (a / 100) ** 2.4
  return 0
}

/**
 * Whether an element shows light text on a dark ground. The text's own colour answers this also where the ground is a
 * picture, a gradient or an ancestor's.
 */
export const isDarkPage = (element: Element): boolean =>
  colourLuminance(getComputedStyle(element).color) > LIGHT_TEXT
