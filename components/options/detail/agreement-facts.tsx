import { useLiveQuery } from 'dexie-react-hooks'
import { i18n } from '#i18n'
import { Badge } from '@/components/ui/badge'
import { formatAmount } from '@/components/ui/format-amount'
import { formatDay } from '@/components/ui/format-date'
import {
  agreementTypeNames,
  dateBasisNames,
  relationNames,
  roleNames,
  signatoryRoleNames,
  statusNames,
} from '@/components/ui/term-names'
import { topicName } from '@/components/ui/topic-names'
import type { Agreement, AgreementDate } from '@/lib/catalogue/agreement'
import { articlesOf, evidenceOf } from '@/lib/catalogue/queries'
import { edtfText } from '../format'
import { STATUS_TONES } from '../table/table-row'
import { useWorkbench } from '../workbench-context'
import styles from './detail.module.css'
import { Fact } from './fact'
import { InlineSelect } from './inline-select'
import { OwnWords } from './own-words'
import { RecordLink } from './record-link'
import { Section } from './section'
import { Tags } from './tags'

const When = ({ date }: { date: AgreementDate }) => (
  <p>
    {edtfText(date.edtf)}
    <span className={styles.aside}>
      {dateBasisNames[date.basis]()}
      {date.surface && (
        <>
          {' '}
          <q>{date.surface}</q>
        </>
      )}
    </span>
  </p>
)

export const AgreementFacts = ({ agreement }: { agreement: Agreement }) => {
  const { nameOf } = useWorkbench()
  const articles = useLiveQuery(() => articlesOf(agreement.id), [agreement.id]) ?? []
  const evidence = useLiveQuery(() => evidenceOf(agreement.id), [agreement.id]) ?? []
  const quotes = (...fields: string[]) =>
    evidence.filter((row) => fields.includes(row.field)).length
  return (
    <>
      <dl className={styles.facts}>
        <Fact label={i18n.t('options.column.type')} evidence={quotes('type')}>
          <InlineSelect
            table="agreements"
            row={agreement}
            name={agreement.title}
            field="type"
            value={agreement.type}
          >
            {agreementTypeNames[agreement.type]()}
          </InlineSelect>
        </Fact>
        <Fact label={i18n.t('options.column.status')} evidence={quotes('status')}>
          <InlineSelect
            table="agreements"
            row={agreement}
            name={agreement.title}
            field="status"
            value={agreement.status}
          >
            <Badge tone={STATUS_TONES[agreement.status] ?? 'neutral'}>
              {statusNames[agreement.status]()}
            </Badge>
          </InlineSelect>
        </Fact>
        <Fact label={i18n.t('options.column.parties')} evidence={quotes('parties')}>
          {agreement.parties.map((party) => (
            <RecordLink
              key={`${party.recordId} ${party.role}`}
              id={party.recordId}
              aside={roleNames[party.role]()}
            />
          ))}
        </Fact>
        <Fact label={i18n.t('options.column.place')} evidence={quotes('cityIds', 'city')}>
          {agreement.cityIds.map((id) => (
            <RecordLink key={id} id={id} />
          ))}
        </Fact>
        <Fact label={i18n.t('options.fact.venue')} evidence={quotes('venueCityId')}>
          {agreement.venueCityId && <RecordLink id={agreement.venueCityId} />}
        </Fact>
        <Fact label={i18n.t('options.fact.signedOn')} evidence={quotes('signedOn', 'date')}>
          {agreement.signedOn && <When date={agreement.signedOn} />}
        </Fact>
        <Fact label={i18n.t('options.fact.announcedOn')} evidence={quotes('announcedOn')}>
          {agreement.announcedOn && <When date={agreement.announcedOn} />}
        </Fact>
        <Fact label={i18n.t('options.fact.effectiveFrom')} evidence={quotes('effectiveFrom')}>
          {agreement.effectiveFrom && <When date={agreement.effectiveFrom} />}
        </Fact>
        <Fact label={i18n.t('options.fact.endsOn')} evidence={quotes('endsOn')}>
          {agreement.endsOn && <When date={agreement.endsOn} />}
        </Fact>
        <Fact label={i18n.t('options.fact.amounts')} evidence={quotes('amounts')}>
          {agreement.amounts.map((amount) => (
            <p key={`${amount.value} ${amount.currency} ${amount.period}`}>
              {formatAmount(amount)}
            </p>
          ))}
        </Fact>
        <Fact label={i18n.t('options.column.topics')} evidence={quotes('topics')}>
          {agreement.topics.length > 0 && <Tags tags={agreement.topics.map(topicName)} />}
        </Fact>
        <Fact label={i18n.t('options.fact.signatories')} evidence={quotes('signatories')}>
          {agreement.signatories.map((person) => (
            <p key={`${person.name} ${person.role}`}>
              {person.name}
              <span className={styles.aside}>
                {signatoryRoleNames[person.role]()}
                {person.onBehalfOf && nameOf(person.onBehalfOf)
                  ? `, ${nameOf(person.onBehalfOf)}`
                  : ''}
              </span>
            </p>
          ))}
        </Fact>
        <Fact label={i18n.t('options.fact.related')}>
          {agreement.related.map(({ id, relation }) => (
            <RecordLink key={`${id} ${relation}`} id={id} aside={relationNames[relation]()} />
          ))}
        </Fact>
        <Fact label={i18n.t('options.column.otherNames')}>
          {agreement.aliases.map((alias) => alias.text).join(', ')}
        </Fact>
        <OwnWords table="agreements" row={agreement} noteField="notes" note={agreement.notes} />
      </dl>
      {articles.length > 0 && (
        <Section title={i18n.t('kinds.articles')} count={articles.length}>
          <ul className={styles.records}>
            {articles.slice(0, 50).map((article) => (
              <li key={article.id}>
                <RecordLink
                  id={article.id}
                  aside={[article.siteName, article.publishedAt && formatDay(article.publishedAt)]
                    .filter(Boolean)
                    .join(', ')}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
