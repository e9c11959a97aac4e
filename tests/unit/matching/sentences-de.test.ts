import { describe, expect, it } from 'vitest'
import { found } from './catalogue'

const cases = (rows: readonly (readonly [text: string, ...expected: string[]])[]) =>
  it.each(rows.map(([text, ...expected]) => ({ text, expected })))(
    '$text',
    ({ text, expected }) => {
      expect(found(text, 'de')).toEqual(expected)
    },
  )

describe('German forms', () => {
  cases([
    ['Huawei eröffnet ein Labor in Düsseldorf.', 'huawei[Huawei]', 'duesseldorf[Düsseldorf]'],
    ['Düsseldorfs Rathaus lobt Huaweis Pläne.', 'duesseldorf[Düsseldorfs]', 'huawei[Huaweis]'],
    ['Am Düsseldorfer Standort arbeiten viele.', 'duesseldorf[Düsseldorfer]'],
    ['Ein Münchner Start-up zieht um.', 'munich[Münchner]'],
    ['Der Münchener Konzern investiert.', 'munich[Münchener]'],
    ['Die Dresdner Fabrik wächst.', 'dresden[Dresdner]'],
    ['Das Zürcher Büro bleibt offen.', 'zurich[Zürcher]'],
    ['Mit Pariser Partnern arbeitet Siemens zusammen.', 'paris[Pariser]', 'siemens[Siemens]'],
    ['Münchner und Berliner Firmen kommen.', 'munich[Münchner]', 'berlin[Berliner]'],
    ['Die Huawei-Zentrale liegt dort.', 'huawei[Huawei]'],
    ['Siemens-Chef trifft NRW-Ministerin.', 'siemens[Siemens]', 'nrw[NRW]'],
    ['Der Deutsche-Bank-Vorstand tagt.', 'dbank[Deutsche-Bank]'],
    ['Ein Vertrag mit der Deutschen Bank steht.', 'dbank[Deutschen Bank]'],
    ['Das Geld kommt von der Deutschen Bank AG.', 'dbank[Deutschen Bank AG]'],
    ['Die nordrhein-westfälische Wirtschaft hofft.', 'nrw[nordrhein-westfälische]'],
    [
      'SIEMENS UND HUAWEI UNTERZEICHNEN IN BERLIN',
      'siemens[SIEMENS]',
      'huawei[HUAWEI]',
      'berlin[BERLIN]',
    ],
    ['Duesseldorf und Muenchen kooperieren.', 'duesseldorf[Duesseldorf]', 'munich[Muenchen]'],
    ['Die Stadt Düsseldorf unterzeichnet.', 'duesseldorf[Stadt Düsseldorf]'],
    ['Die Siemens AG und die Volkswagen AG planen.', 'siemens[Siemens AG]', 'vw[Volkswagen AG]'],
    ['VWs Werk bleibt, sagt VW.', 'vw[VWs]', 'vw[VW]'],
    [
      'Frankfurt am Main und Frankfurt sind eins.',
      'frankfurt[Frankfurt am Main]',
      'frankfurt[Frankfurt]',
    ],
    ['Ost-Berlin und Ex-Siemens-Manager.', 'berlin[Berlin]', 'siemens[Siemens]'],
    ['Die Technische Universität München forscht.', 'tumunich[Technische Universität München]'],
    ['Forscher der Technischen Universität München', 'tumunich[Technischen Universität München]'],
    ['Köln/Düsseldorf (dpa) – Die Messe öffnet.', 'cologne[Köln]', 'duesseldorf[Düsseldorf]'],
    [
      'AT&T kauft ein, U.S. Steel und US Steel auch.',
      'att[AT&T]',
      'us-steel[U.S. Steel]',
      'us-steel[US Steel]',
    ],
  ])
})

describe('German: what a name is not', () => {
  cases([
    ['Der Unfall geschah auf der Düsseldorfer Straße.'],
    ['Am Pariser Platz steht ein Tor.'],
    ['Die Universität Heidelberg hat gewählt.'],
    ['Der 1. FC Köln verliert gegen Hertha Berlin.'],
    ['Die Frankfurter Rundschau berichtet.'],
    ['Das Pariser Abkommen gilt weiter.'],
    ['Das Paris-Abkommen gilt weiter.'],
    ['Der Berlin-Marathon war schnell.'],
    ['In der Siemensstadt wird gebaut.'],
    ['Siemens Energy liefert Turbinen.'],
    ['Die Allianz Arena ist voll.'],
    ['Er wohnt in der Robert-Bosch-Straße.'],
    ['Jack London schrieb Romane.'],
    ['Paris Hilton kam zu spät.'],
    ['Herr Essen ist krank.'],
    ['Schreiben Sie an info@huawei.com oder www.siemens.de.'],
    ['Mehr unter #Huawei und @siemens_presse.'],
    ['Es ist 12 Uhr Berliner Zeit.'],
    ['Wiener Würstchen und Berliner Pfannkuchen'],
    ['Der Flughafen München meldet Verspätungen.'],
    ['Er fährt nach Baden-Württemberg und Sachsen-Anhalt.'],
    ['New York ist nicht York.', 'york[York]'],
    ['Werner von Siemens gründete es.'],
  ])
})

describe('German: names that are words', () => {
  cases([
    ['Das Essen war gut.'],
    ['Beim Essen und Trinken spricht man nicht.'],
    ['In Essen tagt der Rat.', 'essen[Essen]'],
    ['Sie zog von Köln nach Essen.', 'cologne[Köln]', 'essen[Essen]'],
    ['Düsseldorf und Essen kooperieren.', 'duesseldorf[Düsseldorf]', 'essen[Essen]'],
    ['Der Hof ist leer.'],
    ['Ein Werk in Hof schließt.', 'hof[Hof]'],
    ['Der Konzern Orange investiert.', 'orange[Orange]'],
    ['Der Shell-Chef kündigt Pläne an.', 'shell[Shell]'],
    ['Wir wollen essen gehen.'],
    ['Der Vertrag mit Allianz steht.', 'allianz[Allianz]'],
  ])
})
