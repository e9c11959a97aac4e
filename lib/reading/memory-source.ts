import type { Agreement } from '@/lib/catalogue/agreement'
import type { City } from '@/lib/catalogue/city'
import type { Company } from '@/lib/catalogue/company'
import type { NamedRecord } from '@/lib/matching/named-record'
import type { CatalogueSource } from './catalogue-source'

type CompanyNames = Pick<Company, 'id' | 'name'> & Partial<Company>
type CityNames = Pick<City, 'id' | 'name'> & Partial<City>

/** A company row as matching sees it. */
export const companyAsNamed = (company: CompanyNames): NamedRecord => ({
  id: company.id,
  kind: 'company',
  name: company.name,
  aliases: company.aliases ?? [],
  ...(company.type ? { type: company.type } : {}),
  ...(company.country ? { country: company.country } : {}),
  ...(company.parentId ? { parentId: company.parentId } : {}),
  ...(company.cityId ? { cityId: company.cityId } : {}),
})

/** A place row as matching sees it. */
export const cityAsNamed = (city: CityNames): NamedRecord => ({
  id: city.id,
  kind: 'city',
  name: city.name,
  aliases: city.aliases ?? [],
  ...(city.type ? { type: city.type } : {}),
  ...(city.country ? { country: city.country } : {}),
  ...(city.parentId ? { parentId: city.parentId } : {}),
})

/** An agreement as matching sees it: only its own names, not its title, are looked for. */
export const agreementAsNamed = (
  agreement: Pick<Agreement, 'id' | 'title' | 'aliases'>,
): NamedRecord => ({
  id: agreement.id,
  kind: 'agreement',
  name: agreement.title,
  aliases: agreement.aliases,
})

type AgreementFields = Pick<Agreement, 'id'> & Partial<Agreement>

/** A catalogue file's agreement with the fields that reading looks at; a file may leave them out. */
const completed = (agreement: AgreementFields): Agreement => ({
  createdAt: '1970-01-01T00:00:00.000Z',
  updatedAt: '1970-01-01T00:00:00.000Z',
  rev: 0,
  type: 'other',
  status: 'reported',
  aliases: [],
  parties: [],
  cityIds: [],
  amounts: [],
  topics: [],
  signatories: [],
  related: [],
  notes: '',
  tags: [],
  ...agreement,
  title: agreement.title ?? agreement.id,
})

/** A catalogue held in arrays, for `eval` and tests; only ids and names must be there. */
export const memorySource = (catalogue: {
  companies: readonly CompanyNames[]
  cities: readonly CityNames[]
  agreements?: readonly AgreementFields[]
}): CatalogueSource => {
  const agreements = (catalogue.agreements ?? []).map(completed)
  const named = [...catalogue.companies.map(companyAsNamed), ...catalogue.cities.map(cityAsNamed)]
  const byId = new Map(named.map((record) => [record.id, record]))
  return {
    records: async (ids) =>
      new Map(
        ids.flatMap((id) => {
          const record = byId.get(id)
          return record ? [[id, record] as const] : []
        }),
      ),
    dependants: async (ids) => {
      const wanted = new Set(ids)
      return named.filter(
        ({ parentId, cityId }) =>
          (parentId !== undefined && wanted.has(parentId)) ||
          (cityId !== undefined && wanted.has(cityId)),
      )
    },
    agreements: async (recordIds) => {
      const wanted = new Set(recordIds)
      return agreements.filter(
        ({ parties, cityIds, venueCityId }) =>
          parties.some(({ recordId }) => wanted.has(recordId)) ||
          cityIds.some((id) => wanted.has(id)) ||
          (venueCityId !== undefined && wanted.has(venueCityId)),
      )
    },
  }
}
