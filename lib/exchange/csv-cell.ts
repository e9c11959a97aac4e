/**
 * A cell that starts with one of these is run as a formula by spreadsheet programs. An apostrophe before it says: text.
 * Cells that start with apostrophes and such a sign get one more, so that taking one away gives back every cell exactly.
 */
const FORMULA = /^'*[=+\-@\t\r]/
const NEUTRALISED = /^'+[=+\-@\t\r]/

/** The cell as a spreadsheet program shows it and never runs it. */
export const neutralise = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell)

/** The cell as a program should read it: as it is, unless `restore` would take an apostrophe of its own. */
export const keepExact = (cell: string): string => (NEUTRALISED.test(cell) ? `'${cell}` : cell)

/** The cell that `neutralise` or `keepExact` wrote. */
export const restore = (cell: string): string => (NEUTRALISED.test(cell) ? cell.slice(1) : cell)
