const LANGUAGES = ['de', 'it', 'en', 'fr', 'es']
const A = 65
const LETTERS = 26
/** Continents and world regions by their UN M.49 code, as CLDR names them. */
const REGIONS = ['002', '003', '005', '009', '013', '019', '142', '150']

let names: Set<string> | undefined

const namesIn = (languages: readonly string[]): Set<string> => {
  const found = new Set<string>()
  for (const language of languages) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (const region of REGIONS) found.add(display.of(region) ?? '')
    for (let i = 0; i < LETTERS * LETTERS; i++) {
      const code = String.fromCharCode(A + Math.floor(i / LETTERS), A + (i % LETTERS))
      found.add(display.of(code) ?? '')
    }
  }
  found.delete('')
  return found
}

/** Is this word the name of a country or continent (`Intl.DisplayNames`, five languages)? */
export const isCountryName = (word: string): boolean => {
  names ??= namesIn(LANGUAGES)
  return names.has(word)
}

/** Names of countries that may hold the name of a city: of several words (El Salvador), or in Chinese (罗马尼亚). */
export const longCountryNames = (): { latin: string[]; han: string[] } => ({
  latin: [...namesIn(LANGUAGES)].filter((name) => name.includes(' ')),
  // 中国香港特别行政区 is the city itself.
  han: [...namesIn(['zh'])].filter((name) => !name.startsWith('中国')),
})

const STYLES = ['long', 'short'] as const

/** What a country is called in our languages, Chinese included, short forms (USA) too; empty for a code that is none. */
export const countryNames = (code: string): string[] =>
  /^[A-Z]{2}$/.test(code)
    ? [...LANGUAGES, 'zh'].flatMap((language) =>
        STYLES.flatMap((style) => {
          const options = { type: 'region', style, fallback: 'none' } as const
          const name = new Intl.DisplayNames([language], options).of(code) ?? ''
          return name === code || name === '' ? [] : [name]
        }),
      )
    : []
