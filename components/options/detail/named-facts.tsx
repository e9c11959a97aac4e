import { useLiveQuery } from 'dexie-react-hooks'
import { i18n } from '#i18n'
import { formatDay } from '@/components/ui/format-date'
import { cityTypeNames, companyTypeNames } from '@/components/ui/term-names'
import { agreementsOf, articlesOf } from '@/lib/catalogue/queries'
import { mainDate } from '@/lib/catalogue/view/agreement-row'
import { edtfText, formatNumber, languageName, regionName } from '../format'
import styles from './detail.module.css'
import { Fact } from './fact'
import { InlineSelect } from './inline-select'
import { OwnWords } from './own-words'
import type { OpenRecord } from './record-detail'
import { RecordLink } from './record-link'
import { Section } from './section'

const SHOWN = 100

type NamedRecord = Extract<OpenRecord, { table: 'companies' | 'cities' }>

const matchNames = {
  fold: () => '',
  exact: () => i18n.t('options.match.exact'),
  never: () => i18n.t('options.match.never'),
}

const Names = ({ record }: { record: NamedRecord }) =>
  record.row.aliases.length > 0 && (
    <Section title={i18n.t('options.column.otherNames')} count={record.row.aliases.length}>
      <ul className={styles.names}>
        {record.row.aliases.map((alias) => (
          <li key={`${alias.text} ${alias.lang}`}>
            <span lang={alias.lang}>{alias.text}</span>
            <span className={styles.aside}>
              {[alias.lang && languageName(alias.lang), matchNames[alias.match ?? 'fold']()]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )

const Place = ({ record }: { record: NamedRecord }) => {
  if (record.table !== 'cities') return null
  const { lat, lon, admin1, geonamesId } = record.row
  return (
    <>
      <Fact label={i18n.t('options.fact.admin1')}>{admin1 ?? ''}</Fact>
      <Fact label={i18n.t('options.fact.coordinates')}>
        {lat !== undefined && lon !== undefined
          ? `${formatNumber(lat)}°, ${formatNumber(lon)}°`
          : ''}
      </Fact>
      <Fact label="GeoNames">{geonamesId === undefined ? '' : String(geonamesId)}</Fact>
    </>
  )
}

/** A company or a city: its names, where it belongs, and the agreements and articles that concern it. */
export const NamedFacts = ({ record }: { record: NamedRecord }) => {
  const { row } = record
  const agreements = useLiveQuery(() => agreementsOf(row.id), [row.id]) ?? []
  const articles = useLiveQuery(() => articlesOf(row.id), [row.id]) ?? []
  return (
    <>
      <dl className={styles.facts}>
        <Fact label={i18n.t('options.column.type')}>
          <InlineSelect
            table={record.table}
            row={row}
            name={row.name}
            field="type"
            value={row.type}
          >
            {record.table === 'companies'
              ? companyTypeNames[record.row.type]()
              : cityTypeNames[record.row.type]()}
          </InlineSelect>
        </Fact>
        <Fact label={i18n.t('options.column.country')}>
          <InlineSelect
            table={record.table}
            row={row}
            name={row.name}
            field="country"
            value={row.country ?? ''}
          >
            {row.country === undefined ? '–' : regionName(row.country)}
          </InlineSelect>
        </Fact>
        {record.table === 'companies' && record.row.cityId !== undefined && (
          <Fact label={i18n.t('options.column.seat')}>
            <RecordLink id={record.row.cityId} />
          </Fact>
        )}
        {row.parentId !== undefined && (
          <Fact
            label={
              record.table === 'companies'
                ? i18n.t('options.column.owner')
                : i18n.t('options.column.liesIn')
            }
          >
            <RecordLink id={row.parentId} />
          </Fact>
        )}
        <Place record={record} />
        {record.table === 'companies' && record.row.website !== undefined && (
          <Fact label={i18n.t('options.fact.website')}>
            <a href={record.row.website} target="_blank" rel="noreferrer">
              {record.row.website}
            </a>
          </Fact>
        )}
        {record.table === 'companies' && <Fact label="Wikidata">{record.row.wikidata ?? ''}</Fact>}
        {record.table === 'companies' ? (
          <OwnWords table="companies" row={record.row} noteField="notes" note={row.notes} />
        ) : (
          <OwnWords table="cities" row={record.row} noteField="notes" note={row.notes} />
        )}
      </dl>
      <Names record={record} />
      {agreements.length > 0 && (
        <Section title={i18n.t('kinds.agreements')} count={agreements.length}>
          <ul className={styles.records}>
            {agreements.slice(0, SHOWN).map((agreement) => {
              const date = mainDate(agreement)
              return (
                <li key={agreement.id}>
                  <RecordLink id={agreement.id} aside={date && edtfText(date)} />
                </li>
              )
            })}
          </ul>
        </Section>
      )}
      {articles.length > 0 && (
        <Section title={i18n.t('kinds.articles')} count={articles.length}>
          <ul className={styles.records}>
            {articles.slice(0, SHOWN).map((article) => (
              <li key={article.id}>
                <RecordLink
                  id={article.id}
                  aside={article.publishedAt && formatDay(article.publishedAt)}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
