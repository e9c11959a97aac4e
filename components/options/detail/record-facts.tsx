import { AgreementFacts } from './agreement-facts'
import { ArticleFacts } from './article-facts'
import { NamedFacts } from './named-facts'
import type { OpenRecord } from './record-detail'

export const RecordFacts = ({ record }: { record: OpenRecord }) => {
  if (record.table === 'agreements') return <AgreementFacts agreement={record.row} />
  if (record.table === 'articles') return <ArticleFacts article={record.row} />
  return <NamedFacts record={record} />
}
