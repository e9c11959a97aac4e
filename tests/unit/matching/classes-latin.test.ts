import { describe, expect, it } from 'vitest'
import { found } from './catalogue'

type Row = readonly [lang: string, text: string, expected: string]

const CLASSES: Readonly<Record<string, readonly Row[]>> = {
  'food, nature and tales named for a place or a company': [
    ['de', 'Die Bremer Stadtmusikanten zogen los.', ''],
    ['de', 'Es gibt Hamburger Labskaus und Berliner Weizenbier.', 'hamburg[Hamburger]'],
    ['en', 'They served Parma ham with melon.', ''],
    ['it', 'Un panino con prosciutto di Parma.', ''],
    ['en', 'The Apple River is cold.', ''],
  ],
  'lakes, straits and former realms': [
    ['it', 'Il Golfo di Spezia e lo Stretto di Verona.', ''],
    ['it', 'Nel ducato di Milano si pagava.', ''],
    ['en', 'the kingdom of York fell', ''],
    ['de', 'in der Bucht von Hamburg', ''],
  ],
  'houses by initials or with an article': [
    ['de', 'Der THW Dresden und die TH Köln kommen.', ''],
    ['de', 'Der 1.FC Köln verliert.', ''],
    ['de', 'Bei den Dallas Ravens spielt er.', ''],
    ['de', 'Köln 05 gewinnt das Spiel.', ''],
    ['de', 'Der Vertrag von VW Dresden gilt.', 'vw[VW] dresden[Dresden]'],
  ],
  'another company': [
    ['de', 'Die Bosch Hydraulik AG zieht um.', ''],
    ['de', 'Mit der Siemens Deutschland GmbH wurde gesprochen.', 'siemens[Siemens]'],
    ['en', 'Huawei Italy signed a lease.', 'huawei[Huawei]'],
  ],
  persons: [
    ['it', 'Il notaio Lucio D’Aquila firmò.', ''],
    ['it', 'Harriet Dallas, attrice, arriva.', ''],
    ['en', 'Explaining Berlin’s position, she left.', 'berlin[Berlin]'],
    ['de', 'Das „Dallas Sun-Journal“ berichtet.', ''],
    ['it', 'Enzo Ferrari amava la Ferrari.', 'ferrari[Ferrari]'],
    ['it', 'il presidente di Intesa Sanpaolo Mario Rossi', 'intesa[Intesa Sanpaolo]'],
    ['it', 'il portavoce della Ferrari Mario Rossi', 'ferrari[Ferrari]'],
    ['de', 'Der Film ist von Brian De Parma.', ''],
    ['de', 'Bürgermeisterin Essen eröffnet das Fest.', ''],
    ['en', 'Governor Dallas signed the bill.', ''],
    ['en', 'the governor of Boston', 'boston[Boston]'],
  ],
  'offices and bodies of a place': [
    ['en', 'the Lord Mayor of York', 'york[York]'],
    ['en', 'the archbishop of Paris', 'paris[Paris]'],
    ['en', 'Berlin Finance Secretary Jane Doe resigned.', 'berlin[Berlin]'],
    ['en', 'traded on the Milan stock exchange', 'milan[Milan]'],
    ['de', 'Das Landgericht Berlin urteilt.', 'berlin[Berlin]'],
  ],
  'frequent words with support': [
    ['en', 'NICE, France: trains run again.', 'nice[NICE]'],
    ['en', 'She lives in Reading, Berkshire, now.', 'reading[Reading]'],
    ['de', 'Essen plant ein Stadion.', 'essen[Essen]'],
    ['de', 'Essen schmeckt allen.', ''],
    ['en', 'Nice weather came to Nice.', 'nice[Nice]'],
    [
      'en',
      'Shell is in the news: Orange and Shell merge.',
      'shell[Shell] orange[Orange] shell[Shell]',
    ],
    ['en', 'Shell unveils a plan.', 'shell[Shell]'],
    ['de', 'Er arbeitet für die Allianz-Versicherung.', 'allianz[Allianz]'],
  ],
  'genitives, datelines and headlines of frequent words': [
    ['de', 'Allianz’ Umsatz stieg.', 'allianz[Allianz]'],
    ['en', 'Nice’s mayor stepped down.', 'nice[Nice]'],
    ['de', 'Die Essen-Reise dauert zwei Tage.', 'essen[Essen]'],
    ['de', 'Essen. Am Montag wird gebaut.', 'essen[Essen]'],
    ['en', 'ORANGE TO BUY MAST MAKER', 'orange[ORANGE]'],
    ['en', 'Council Approves New Deal With Apple After Talks', 'apple[Apple]'],
  ],
  'what is counted is a product': [
    ['de', 'Er fährt einen Ferrari und isst eine Orange.', ''],
    [
      'de',
      'Ein Siemens-Sprecher und ein Huawei Techniker kamen.',
      'siemens[Siemens] huawei[Huawei]',
    ],
    ['de', 'Zwei Berliner und einen Kaffee, bitte.', ''],
  ],
  'a text that does not say its language': [
    ['', 'Der Kölner Rat und Siemens’ Chef', 'cologne[Kölner] siemens[Siemens]'],
    ['', 'In via Roma il negozio chiude, a Milano apre.', 'milan[Milano]'],
    ['', 'The York Castle is old.', ''],
  ],
  'a house with a name of its own is only there': [
    ['it', 'al Policlinico Gemelli di Roma', 'rome[Roma]'],
    ['it', 'al Royal Hospital di Londra', 'london[Londra]'],
    ['it', 'il San Raffaele di Milano', 'milan[Milano]'],
    ['it', 'la Banca Popolare di Milano', ''],
    ['en', 'Serb-held Dallas was quiet.', 'dallas[Dallas]'],
  ],
  'nothing is found inside a name that was put aside': [
    ['de', 'Die Deutsche Bank Arena in Hamburg', 'hamburg[Hamburg]'],
    ['en', 'the University of North Rhine-Westphalia', ''],
  ],
  'pairs joined by a hyphen': [
    ['de', 'die China-Berlin-Achse', 'china[China] berlin[Berlin]'],
    ['de', 'die USA-Berlin-Gespräche', 'berlin[Berlin]'],
    ['de', 'die HP-Siemens-Kooperation', 'siemens[Siemens]'],
    ['en', 'Beijing–Berlin talks', 'beijing[Beijing] berlin[Berlin]'],
    ['en', 'Paris-based and Berlin-headquartered firms', 'paris[Paris] berlin[Berlin]'],
    ['de', 'ein Heine-Berlin der Dichter', ''],
  ],
  countries: [
    ['en', 'They flew to El Salvador.', ''],
    ['it', 'in piazza Mazzini alla Spezia', 'spezia[alla Spezia]'],
  ],
}

describe.each(Object.entries(CLASSES))('%s', (_, rows) => {
  it.each(rows)('%s: %s', (lang, text, expected) => {
    expect(found(text, lang).join(' ')).toBe(expected)
  })
})
