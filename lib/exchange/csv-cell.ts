/**
 * A cell that starts with one of these is run as a formula by spreadsheet programs. An apostrophe before it says: text.
 * Cells that start with apostrophes and such a sign get one more, so that taking one away gives back every cell exactly.
 */
const FORMULA = /^'*[=+\-@\t\r]/
const NEUTRALISED = /^'+[=+\-@\t\r]/

export const neutralise = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell)

export const restore = (cell: string): string => (NEUTRALISED.test(cell) ? cell.slice(1) : cell)
