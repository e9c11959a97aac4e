import type { TableName } from '@/lib/catalogue/tables'
import { CSV_COLUMNS } from './csv-columns'

/** Headers as lists in English, German, Italian and Chinese have them, folded; for each the field that they mean. */
const MEANINGS: readonly (readonly [string, RegExp])[] = [
  [
    'name',
    /^(name|bezeichnung|firma|unternehmen|organisation|company|stadt|city|ort|nome|azienda|citta|comune|名称|公司|企业|城市)$/,
  ],
  ['title', /^(title|titel|titolo|headline|uberschrift|标题|题名)$/],
  ['aliases', /^(alias|aliases|other names|weitere namen|auch|altri nomi|别名|简称)$/],
  ['country', /^(country|country code|land|staat|landercode|paese|stato|国家)$/],
  ['website', /^(website|web|homepage|internet|sito|sito web|网站|官网)$/],
  ['url', /^(url|link|address|adresse|indirizzo|网址|链接)$/],
  ['lat', /^(lat|latitude|breite|breitengrad|latitudine|纬度)$/],
  ['lon', /^(lon|lng|long|longitude|lange|langengrad|longitudine|经度)$/],
  ['geonamesId', /^(geonameid|geonames|geonames id)$/],
  ['type', /^(type|typ|art|tipo|类型)$/],
  ['status', /^(status|stand|stato|状态)$/],
  ['signedOn.edtf', /^(date|signed|signed on|datum|unterzeichnet|data|firmato|日期|签署日期)$/],
  ['publishedAt', /^(date|published|datum|veroffentlicht|data|pubblicato|日期|发布日期)$/],
  ['siteName', /^(site|source|medium|quelle|fonte|testata|来源|媒体)$/],
  ['byline', /^(author|authors|byline|autor|autoren|autore|autori|作者)$/],
  ['lang', /^(lang|language|sprache|lingua|语言)$/],
  ['tags', /^(tags|keywords|schlagworte|stichworter|parole chiave|标签|关键词)$/],
  ['notes', /^(notes|note|notiz|notizen|bemerkung|comment|commento|备注)$/],
  ['note', /^(notes|note|notiz|notizen|bemerkung|comment|commento|备注)$/],
]

const folded = (header: string): string =>
  header
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[_\-.]+/g, ' ')
    .trim()

/** The column of this table that a header of another program most likely means; undefined when it tells nothing. */
export const guessColumn = (table: TableName, header: string): string | undefined => {
  const words = folded(header)
  const columns = new Set(CSV_COLUMNS[table].map((column) => column.header))
  return MEANINGS.find(([field, pattern]) => columns.has(field) && pattern.test(words))?.[0]
}
