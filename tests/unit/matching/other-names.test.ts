import { describe, expect, it } from 'vitest'
import { found } from './catalogue'

/** Longer names that hold a name of the catalogue: nothing may light up. */
const NOTHING: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Heinrich-Heine-Universität Düsseldorf',
    'Die Düsseldorfer EG gewinnt.',
    'Fortuna Düsseldorf steigt auf.',
    'das Klimaabkommen von Paris',
    'der Vertrag von Paris',
    'das Werner-von-Siemens-Gymnasium',
    'Peter Siemens kam.',
    'Siemens Gamesa baut Stellen ab.',
    'das Huawei P50 Pro',
    'ein Huawei Mate 60 kostet mehr',
    'am Düsseldorf Airport',
    'Hotel Paris und Café Paris',
    'Paris Saint-Germain siegt.',
    'Die Spiel-Arena Düsseldorf ist voll.',
    'die London School of Economics',
    'Der Flughafen Düsseldorf/Essen wächst.',
    'Juventus Turin siegt.',
    'ein Apple iPhone',
  ],
  en: [
    'Nanjing Road',
    'the Nanjing Massacre',
    'plaster of Paris',
    'Boston Metropolitan University',
    'the zone Europe/London',
    'the Shanghai Cooperation Organisation',
    'Paris Jackson sang.',
    'Peter Siemens said no.',
    'Huawei Mate 60 Pro',
    'huawei.com',
    'the University of Jinan',
    'a Shanghai time zone story',
    'Dye & York Ltd. sued.',
  ],
  it: [
    'il Teatro Stabile di Torino',
    'la Fondazione Ferrari',
    'in corso Roma',
    'il Festival di Roma',
    'il trattato di Parigi',
    'la Torre di Londra',
    'il Corriere di Torino',
    'ora di Shanghai',
  ],
  fr: ['Notre-Dame de Paris', 'l’Université Paris-Saclay', 'les Aéroports de Paris'],
  es: ['la calle París', 'el París Saint-Germain'],
  zh: [
    '南京长江大桥',
    '大连理工大学',
    '最大连锁超市',
    '上海浦东机场',
    '成都双流国际机场',
    '上海外滩金融集团',
    '西门子能源公司',
    '促成都江堰开放',
    '《上海堡垒》上映',
    '@华为终端 发布',
    '王南京说，他很满意',
    '杰克·伦敦的小说',
    '上海申花队获胜',
    '上海电力公司',
    '大连海关',
    '罗马诺先生来了',
  ],
}

describe.each(Object.entries(NOTHING))('%s', (lang, texts) => {
  it.each(texts)('%s', (text) => {
    expect(found(text, lang)).toEqual([])
  })
})

describe('what stays a name beside such words', () => {
  it.each([
    ['de', 'Die Siemens-Tochter baut um.', 'siemens[Siemens]'],
    ['de', 'in Düsseldorf-Benrath', 'duesseldorf[Düsseldorf]'],
    ['de', 'des Siemens-Konzerns', 'siemens[Siemens]'],
    ['de', 'Siemens Vorstandschef Muster sagte zu.', 'siemens[Siemens]'],
    ['en', 'Shanghai-based Huawei', 'shanghai[Shanghai] huawei[Huawei]'],
    ['it', 'Siemens Italia firma.', 'siemens[Siemens]'],
    ['fr', 'la mairie de Paris', 'paris[Paris]'],
    ['zh', '济南人喜欢华为手机', 'jinan[济南] huawei[华为]'],
    ['zh', '山东省济南市', 'shandong[山东省] jinan[济南市]'],
    ['zh', '因为华为而来', 'huawei[华为]'],
  ])('%s: %s', (lang, text, expected) => {
    expect(found(text, lang).join(' ')).toBe(expected)
  })
})
