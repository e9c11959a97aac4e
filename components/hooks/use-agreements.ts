import { useLiveQuery } from 'dexie-react-hooks'
import type { Agreement } from '@/lib/catalogue/agreement'
import { getAgreement } from '@/lib/catalogue/queries'

/** Agreements by id, followed live; those in the trash left out. Undefined until read. */
export const useAgreements = (ids: readonly string[]): Map<string, Agreement> | undefined =>
  useLiveQuery(async () => {
    const rows = await Promise.all(ids.map((id) => getAgreement(id)))
    return new Map(
      rows.flatMap((row) => (row && row.deletedAt === undefined ? [[row.id, row] as const] : [])),
    )
  }, [ids.join('\n')])
