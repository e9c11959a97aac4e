import { neutralise } from './csv-cell'
import { oneLine } from './text-file'

/** The same content for programs that paste text and for those that paste formatted text. */
export interface RichText {
  text: string
  /** A fragment without scripts or styles. */
  html: string
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it stands in HTML, in an element or a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)

/** A table for the clipboard: tabs between cells, and an HTML table. Cells that a spreadsheet would run are neutralised. */
export const clipboardTable = (header: readonly string[], rows: readonly string[][]): RichText => {
  const lines = [header, ...rows].map((cells) => cells.map((cell) => neutralise(oneLine(cell))))
  const html = lines.map((cells, at) => {
    const tag = at === 0 ? 'th' : 'td'
    return `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`
  })
  return {
    text: lines.map((cells) => cells.join('\t')).join('\n'),
    html: `<table>${html.join('')}</table>`,
  }
}
