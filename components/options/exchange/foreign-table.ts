/** The reason of a `not-a-catalogue` that means: a table, but nobody has said yet what its columns hold. */
export const FOREIGN_TABLE = 'foreign-table'
