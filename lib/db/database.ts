import Dexie from 'dexie'
import { setDatabaseHealth } from './database-health'
import { type DatabaseTables, SCHEMA_VERSION } from './schema'
import { upgradeTables } from './upgrade-tables'
import { VERSIONS } from './versions'

export interface Database extends DatabaseTables {
  dexie: Dexie
}

/** Declares every version and gives typed tables. Opens nothing: Dexie opens with the first query. */
export const createDatabase = (name: string, versions = VERSIONS): Database => {
  // Strict: a commit returns after the disk has it, so that "Saved" is true also when the browser is killed.
  const dexie = new Dexie(name, { chromeTransactionDurability: 'strict' })
  for (const { version, stores, upgradeRow } of versions) {
    const declared = dexie.version(version).stores(stores)
    declared.upgrade(async (transaction) => {
      if (upgradeRow) await upgradeTables(transaction, upgradeRow)
      await transaction.table('meta').put({ key: 'schemaVersion', value: version })
    })
  }
  dexie.on('populate', (transaction) => {
    transaction.table('meta').bulkPut([
      { key: 'databaseId', value: crypto.randomUUID() },
      { key: 'schemaVersion', value: versions.at(-1)?.version ?? SCHEMA_VERSION },
    ])
  })
  dexie.on('versionchange', () => {
    // Closed for good: Dexie's own listener would let the next query reopen the database at the old version.
    dexie.close({ disableAutoOpen: true })
    setDatabaseHealth('newer-schema')
    return false
  })
  dexie.on('blocked', () => {
    setDatabaseHealth('blocked')
    return false
  })
  return {
    dexie,
    companies: dexie.table('companies'),
    cities: dexie.table('cities'),
    agreements: dexie.table('agreements'),
    articles: dexie.table('articles'),
    evidence: dexie.table('evidence'),
    journal: dexie.table('journal'),
    meta: dexie.table('meta'),
    drafts: dexie.table('drafts'),
    artefacts: dexie.table('artefacts'),
  }
}

/** The one database. Only lib/db, the repositories in lib/catalogue and the background's index service import it. */
export const db = createDatabase('pactlight')
