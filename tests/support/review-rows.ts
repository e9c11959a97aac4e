import type { Evidence } from '@/lib/catalogue/evidence'
import { newAgreement, newCity, newCompany, newEvidence } from '@/lib/catalogue/new-record'
import { savedArticleSchema } from '@/lib/catalogue/saved-article'
import type { RowLists } from '@/lib/catalogue/tables'
import { textQuote } from '@/lib/catalogue/text-quote'

const TEXT =
  'Nordwerk and Seefurt signed a memorandum on 20 June 2024. A second report speaks of May 2023. The port will get forty charging points.'

const instant = '2024-07-01T08:00:00.000Z'

/** Rows with twenty open questions: eight drafts, three conflicts, four pairs, four without evidence, one lost quote. */
export const reviewRows = (): RowLists => {
  const city = newCity({ name: 'Seefurt', country: 'DE' })
  const firms = ['Nordwerk', 'Lagoblu', '东江集团', 'Thalmeier'].map((name) => newCompany({ name }))
  const twins = ['Nordwerk AG', 'Lagoblu S.p.A.', 'Dongjiang Jituan', 'Thalmaier'].map((name) =>
    newCompany({ name, country: 'IT', tags: ['twin'] }),
  )
  const article = savedArticleSchema.parse({
    id: 'article:review',
    createdAt: instant,
    updatedAt: instant,
    savedAt: instant,
    rev: 0,
    title: 'Charging points for the port',
    siteName: 'Quayside Post',
    lang: 'en',
    text: TEXT,
  })
  const deal = (title: string, rev = 0) => ({
    ...newAgreement({
      title,
      type: 'mou',
      parties: twins.slice(0, 1).map(({ id }) => ({ recordId: id, role: 'company' as const })),
    }),
    rev,
  })
  const claim = (recordId: string, field: string, words: string, value?: string): Evidence => {
    const at = TEXT.indexOf(words)
    const selectors = textQuote(TEXT, at, at + words.length)
    if (!selectors) throw new Error(`not in the text: ${words}`)
    return newEvidence({
      recordId,
      field,
      articleId: article.id,
      lang: 'en',
      ...(value === undefined ? {} : { value }),
      ...selectors,
    })
  }
  const drafts = Array.from({ length: 8 }, (_, at) => deal(`Draft ${at + 1}`))
  const disputed = Array.from({ length: 3 }, (_, at) => deal(`Disputed ${at + 1}`, 1))
  const bare = Array.from({ length: 4 }, (_, at) => deal(`Unproved ${at + 1}`, 1))
  const lost = claim(disputed[0]?.id ?? '', 'report', 'signed a memorandum')
  return {
    companies: [...firms, ...twins],
    cities: [city],
    // Their titles tell them apart; a shared party alone makes no pair.
    agreements: [...drafts, ...disputed, ...bare].map((row, at) => ({
      ...row,
      signedOn: { edtf: String(1990 + at), basis: 'text' as const },
    })),
    articles: [article],
    evidence: [
      ...drafts.map(({ id }) => claim(id, 'report', 'Nordwerk and Seefurt signed')),
      ...disputed.flatMap(({ id }) => [
        claim(id, 'signedOn', 'on 20 June 2024', '2024-06-20'),
        claim(id, 'signedOn', 'of May 2023', '2023-05'),
      ]),
      { ...lost, quote: { exact: 'opened a branch office in winter', prefix: '', suffix: '' } },
    ],
  }
}
