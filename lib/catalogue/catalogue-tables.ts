import { db } from '@/lib/db/database'
import type { CatalogueTables } from '@/lib/db/schema'

/** The catalogue's tables by name; typed so that a generic name gives its own rows. */
export const catalogueTables: CatalogueTables = db
