import { sameContent } from './row-content'
import type { SeedFile } from './seed-file'
import type { RowLists, RowOf, TableName } from './tables'

type SeedRow<T extends TableName> = SeedFile[T][number]
/** What a written row has and a seed row has not. */
type Stamps = { createdAt: string; updatedAt: string; rev: number; seedVersion: number }

/**
 * The rows to write so that the catalogue holds this version of the seeds.
 *
 * A row is written when the catalogue lacks it, or when it carries an older `seedVersion` and says something else now.
 * A row without `seedVersion` was changed by the reader and stays as it is. A row in the trash stays there. A row whose
 * id is in `removedIds` was removed for good and does not come back, nor does evidence for it or from it.
 *
 * @param existing rows whose ids occur in `seeds`; others do no harm
 * @returns rows with the `rev` and `updatedAt` they were read with, as `commit` expects them
 */
export const mergeSeeds = (
  existing: RowLists,
  seeds: SeedFile,
  removedIds: ReadonlySet<string>,
): RowLists => {
  const { seedVersion, releasedAt } = seeds
  // The release is the time of a seed row, so that two profiles export the same bytes.
  const fresh: Stamps = { createdAt: releasedAt, updatedAt: releasedAt, rev: 0, seedVersion }
  const mergeTable = <T extends TableName>(
    rows: readonly RowOf[T][],
    seedRows: readonly SeedRow<T>[],
    complete: (seed: SeedRow<T>, old: RowOf[T] | undefined) => RowOf[T],
  ): RowOf[T][] => {
    const known = new Map(rows.map((row) => [row.id, row]))
    const toWrite: RowOf[T][] = []
    for (const seed of seedRows) {
      const old = known.get(seed.id)
      if (old ? isNewer(seedVersion, old) : !removedIds.has(seed.id)) {
        const row = complete(seed, old)
        if (!old || !sameContent(old, row)) toWrite.push(row)
      }
    }
    return toWrite
  }
  const claims = seeds.evidence.filter(
    (row) => !removedIds.has(row.recordId) && !removedIds.has(row.articleId),
  )
  return {
    companies: mergeTable<'companies'>(existing.companies, seeds.companies, (seed, old) => ({
      ...seed,
      ...stampsOf(old, fresh),
    })),
    cities: mergeTable<'cities'>(existing.cities, seeds.cities, (seed, old) => ({
      ...seed,
      ...stampsOf(old, fresh),
    })),
    agreements: mergeTable<'agreements'>(existing.agreements, seeds.agreements, (seed, old) => ({
      ...seed,
      ...stampsOf(old, fresh),
    })),
    articles: mergeTable<'articles'>(existing.articles, seeds.articles, (seed, old) => ({
      ...seed,
      ...stampsOf(old, fresh),
      savedAt: old?.savedAt ?? releasedAt,
    })),
    evidence: mergeTable<'evidence'>(existing.evidence, claims, (seed, old) => ({
      ...seed,
      ...stampsOf(old, fresh),
    })),
  }
}

/** Whether this seed version may correct the row: seeds wrote it last, in an older version. */
const isNewer = (seedVersion: number, row: { seedVersion?: number | undefined }): boolean =>
  row.seedVersion !== undefined && row.seedVersion < seedVersion

const stampsOf = (
  old: (Omit<Stamps, 'seedVersion'> & { deletedAt?: string | undefined }) | undefined,
  fresh: Stamps,
): Stamps & { deletedAt?: string } =>
  old
    ? {
        createdAt: old.createdAt,
        updatedAt: old.updatedAt,
        rev: old.rev,
        seedVersion: fresh.seedVersion,
        ...(old.deletedAt === undefined ? {} : { deletedAt: old.deletedAt }),
      }
    : fresh
