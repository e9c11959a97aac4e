import { stringify } from 'yaml'
import { plainText } from './text-file'

/** A value of a note's front matter; what is undefined or empty is left out. */
export type NoteFact = string | number | readonly (string | number)[] | undefined

/** What a note says beside its facts. */
export interface Quote {
  text: string
  /** Where the words stand, as Markdown. */
  source: string
}

/** A note as Obsidian and every Markdown program read it: YAML front matter, then what the reader wrote, then quotes. */
export const noteText = (
  facts: Record<string, NoteFact>,
  title: string,
  paragraphs: readonly string[],
  quotes: readonly Quote[] = [],
): string => {
  const stated = Object.entries(facts).filter(
    ([, value]) =>
      value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  )
  const blocks = [
    `---\n${stringify(Object.fromEntries(stated), { lineWidth: 0 })}---`,
    `# ${escaped(title)}`,
    ...paragraphs.filter((text) => text.trim() !== ''),
    ...quotes.map(quoteBlock),
  ]
  return `${plainText(blocks.join('\n\n'))}\n`
}

/** A title is words, not Markdown. */
const escaped = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#]/g, (sign) => `\\${sign}`)

/** Words of a page as Markdown shows them: as they are, also where they look like Markdown. */
export const asText = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>#|~]/g, (sign) => `\\${sign}`)
    .replace(/^(\s*)([-+])(?=\s)/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s)/gm, '$1\\$2')

const quoteBlock = ({ text, source }: Quote): string => {
  const lines = asText(text).split('\n')
  return [...lines, '', `— ${source}`].map((line) => `> ${line}`.trimEnd()).join('\n')
}
