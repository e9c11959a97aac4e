import { compileNames } from '@/lib/matching/compile'
import { type MatchOptions, matchText } from '@/lib/matching/match-text'
import type { Mention } from '@/lib/matching/mention'
import { type NameIndex, openNameIndex } from '@/lib/matching/name-index'
import type { NamedRecord } from '@/lib/matching/named-record'

/** `company` or `city` record from a line: `id: Name | alias | alias`. Ids double as what tests expect. */
const record = (
  kind: 'company' | 'city',
  line: string,
  fields: Partial<NamedRecord>,
): NamedRecord => {
  const [id = '', names = ''] = line.split(': ')
  const [name = '', ...aliases] = names.split(' | ')
  return { id, kind, name, aliases: aliases.map((text) => ({ text })), ...fields }
}

const companies = `
siemens: Siemens AG | Siemens | 西门子
huawei: Huawei | 华为 | Huawei Technologies Co., Ltd.
allianz: Allianz SE | Allianz
bosch: Robert Bosch GmbH | Bosch | 博世
vw: Volkswagen AG | Volkswagen | VW
dbank: Deutsche Bank AG
shell: Shell plc | Shell | 壳牌
orange: Orange S.A. | Orange
apple: Apple Inc. | Apple | 苹果
eni: Eni S.p.A.
ferrari: Ferrari N.V. | Ferrari
intesa: Intesa Sanpaolo S.p.A.
tencent: Tencent | 腾讯
alibaba: Alibaba | 阿里巴巴
boeing: The Boeing Company | Boeing | 波音
tumunich: Technische Universität München | TU München
lixia: 济南历下控股集团有限公司
ikt: Landesinitiative Digitale Wirtschaft
att: AT&T Inc. | AT&T
us-steel: U.S. Steel
sap: SAP SE
jinan-uni: 济南大学
`

const cities = `
duesseldorf: Düsseldorf | Stadt Düsseldorf | 杜塞尔多夫
munich: München | Munich | Monaco di Baviera | 慕尼黑
essen: Essen
hof: Hof
berlin: Berlin | 柏林 | Berlino
paris: Paris | Parigi | 巴黎 | París
london: London | Londra | Londres | 伦敦
nice: Nice | Nizza | 尼斯
reading: Reading
rome: Rom | Roma | Rome | 罗马
milan: Milano | Milan | Mailand | 米兰
turin: Torino | Turin
beijing: Beijing | Peking | Pechino | 北京
shanghai: Shanghai | 上海
nanjing: Nanjing | 南京
jinan: Jinan | 济南
chengdu: Chengdu | 成都
dalian: Dalian | 大连
hainan: Hainan | 海南
chongqing: Chongqing | 重庆
xian: Xi'an | 西安
changchun: Changchun | 长春
aquila: L'Aquila
frankfurt: Frankfurt am Main | Frankfurt
cologne: Köln | Cologne | Colonia | 科隆
dresden: Dresden
york: York
boston: Boston
washington: Washington
madrid: Madrid | 马德里
seville: Sevilla | Siviglia | Séville
lyon: Lyon
zurich: Zürich | Zurigo | Zurich
florence: Firenze | Florence | Florenz
heidelberg: Heidelberg
halle: Halle (Saale)
verona: Verona
spezia: La Spezia
hannover: Hannover
hamburg: Hamburg
dallas: Dallas
bremen: Bremen
parma: Parma
`

const regions = `
nrw: Nordrhein-Westfalen | NRW | North Rhine-Westphalia
bavaria: Bayern | Bavaria | Baviera
china: China | Cina | 中国
shandong: Shandong | 山东
`

const lines = (text: string): string[] => text.trim().split('\n')

/** A small catalogue of our own: companies, cities and regions in several languages. */
export const RECORDS: NamedRecord[] = [
  ...lines(companies).map((line) => record('company', line, {})),
  ...lines(cities).map((line) => record('city', line, { type: 'city' })),
  ...lines(regions).map((line) => record('city', line, { type: 'region' })),
]

export const indexOf = (records: Iterable<NamedRecord>): NameIndex => {
  const opened = openNameIndex(compileNames(records))
  if (!opened.ok) throw new Error(opened.error.code)
  return opened.value
}

let shared: NameIndex | undefined

/** Mentions of the shared catalogue in a text. */
export const mentionsIn = (
  text: string,
  lang: string,
  options: MatchOptions & { title?: string } = {},
): Mention[] => {
  shared ??= indexOf(RECORDS)
  return matchText(shared, { title: options.title ?? '', text, lang }, options)
}

/** `id[surface]` of each mention, in order. */
export const found = (text: string, lang: string): string[] =>
  mentionsIn(text, lang).map(({ recordId, surface }) => `${recordId}[${surface}]`)
