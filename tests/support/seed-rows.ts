import { mergeSeeds } from '@/lib/catalogue/merge-seeds'
import { seedFileSchema } from '@/lib/catalogue/seed-file'
import type { RowLists } from '@/lib/catalogue/tables'
import raw from '@/seeds/catalogue.json'

/** The seed catalogue as a new reader has it. */
export const seedRows = (): RowLists =>
  mergeSeeds(
    { companies: [], cities: [], agreements: [], articles: [], evidence: [] },
    seedFileSchema.parse(raw),
    new Set(),
  )
