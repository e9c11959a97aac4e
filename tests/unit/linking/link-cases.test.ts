import { describe, expect, it } from 'vitest'
import { linksIn } from './link-cases-catalogue'

type Row = readonly [lang: string, text: string, expected: string]

const CASES: Readonly<Record<string, readonly Row[]>> = {
  reported: [
    ['en', 'Orbis Motors and the city of Turin signed a memorandum of understanding.', 'mou'],
    ['de', 'Orbis Motors und die Stadt Turin haben eine Absichtserklärung unterzeichnet.', 'mou'],
    ['it', 'Orbis Motors e la città di Torino hanno firmato un memorandum d’intesa.', 'mou'],
    ['zh', '奥比斯汽车与都灵市签署了谅解备忘录。', 'mou'],
    ['en', 'Heliora signed a cooperation agreement with Chongqing on Monday.', 'cq'],
    ['de', 'Heliora schließt mit Chongqing einen Kooperationsvertrag.', 'cq'],
    ['it', 'Heliora ha siglato un accordo di cooperazione con Chongqing.', 'cq'],
    ['zh', '赫利奥能源与重庆市签订合作协议。', 'cq'],
    ['en', 'Heliora and Orbis Motors have concluded a long-term supply agreement.', 'supply'],
    ['de', 'Heliora und Orbis Motors unterzeichnen einen Liefervertrag.', 'supply'],
    ['it', 'Heliora e Orbis Motors firmano un contratto di fornitura.', 'supply'],
    ['zh', '赫利奥能源与奥比斯汽车签订长期供货协议。', 'supply'],
    [
      'en',
      'The University of Lindfield and Orbis Motors start a research collaboration.',
      'research',
    ],
    [
      'de',
      'Die Universität Lindfield und Orbis Motors vereinbaren eine Forschungskooperation.',
      'research',
    ],
  ],
  'in neighbouring sentences': [
    [
      'en',
      'Orbis Motors sent its chief executive. In Turin he signed a memorandum of understanding.',
      'mou',
    ],
    [
      'de',
      'Heliora war mit dem Vorstand angereist. In Chongqing wurde ein Kooperationsvertrag unterzeichnet.',
      'cq',
    ],
    ['zh', '赫利奥能源董事长抵达重庆。双方签署合作协议。', 'cq'],
  ],
  'recalled history': [
    [
      'en',
      'In 2019 Orbis Motors had signed a research partnership with the University of Lindfield.',
      '(research)',
    ],
    [
      'de',
      'Schon vor Jahren hatten Orbis Motors und die Universität Lindfield eine Forschungskooperation vereinbart.',
      '(research)',
    ],
    [
      'it',
      'Anni fa Orbis Motors e l’Università di Lindfield avevano firmato un accordo di ricerca.',
      '(research)',
    ],
    ['zh', '早在2019年，奥比斯汽车曾与林菲尔德大学签署科研合作协议。', '(research)'],
  ],
  'a government stands for its city': [
    [
      'en',
      'The municipal government of Chongqing and Heliora signed a cooperation agreement.',
      'cq',
    ],
    ['en', 'Heliora signed a cooperation agreement with the Chongqing Municipal Government.', 'cq'],
    ['en', 'Heliora and the Chongqing municipal government agreed on closer cooperation.', 'cq'],
    [
      'de',
      'Die Stadtverwaltung von Chongqing und Heliora schließen ein Kooperationsabkommen.',
      'cq',
    ],
    [
      'de',
      'Heliora und der Chongqinger Stadtrat haben ein Kooperationsabkommen unterzeichnet.',
      'cq',
    ],
    [
      'it',
      'Il governo municipale di Chongqing e Heliora firmano un accordo di cooperazione.',
      'cq',
    ],
    ['it', 'Il Comune di Torino e Orbis Motors hanno firmato un memorandum d’intesa.', 'mou'],
    ['en', 'Turin City Council and Orbis Motors signed a memorandum of understanding.', 'mou'],
    ['zh', '重庆市政府与赫利奥能源签署合作协议。', 'cq'],
    ['zh', '重庆市人民政府同赫利奥能源签署合作协议。', 'cq'],
  ],
  'a subsidiary stands for its parent': [
    ['it', 'Orbis Italia e il Comune di Torino hanno firmato un memorandum d’intesa.', 'mou'],
    ['en', 'Orbis Italia signed a memorandum of understanding with Turin.', 'mou'],
    ['de', 'Orbis Italia und Turin unterzeichnen eine Absichtserklärung.', 'mou'],
  ],
  'wages, court and purchases at a known pair': [
    ['en', 'Heliora and Orbis Motors signed a wage agreement with their unions.', ''],
    ['en', 'Orbis Motors signed a wage agreement for its plant in Turin.', ''],
    ['de', 'Heliora und Orbis Motors haben einen Tarifvertrag unterzeichnet.', ''],
    ['de', 'Für das Werk in Turin unterzeichnete Orbis Motors einen Tarifvertrag.', ''],
    ['it', 'Orbis Motors ha firmato a Torino un contratto collettivo con i sindacati.', ''],
    ['zh', '奥比斯汽车在都灵与工会签署工资协议。', ''],
    ['en', 'Orbis Motors won a lawsuit against the University of Lindfield.', ''],
    ['en', 'Heliora is suing Orbis Motors over a patent.', ''],
    ['de', 'Orbis Motors verklagt Heliora wegen eines Patents.', ''],
    ['it', 'Orbis Motors fa causa a Heliora per un brevetto.', ''],
    ['zh', '奥比斯汽车起诉赫利奥能源侵犯专利。', ''],
    ['en', 'Orbis Motors and Heliora reached a settlement out of court.', ''],
    ['de', 'Orbis Motors und Heliora einigen sich vor Gericht auf einen Vergleich.', ''],
    ['en', 'Heliora signed a lease agreement with Orbis Motors for a hall in Kassel.', ''],
  ],
  'with somebody else': [
    ['en', 'Orbis Motors signed a supply contract with a steel maker from Brno.', ''],
    ['de', 'Orbis Motors unterzeichnet einen Liefervertrag mit einem Stahlwerk in Brünn.', ''],
    ['it', 'Heliora firma un contratto di fornitura con una ditta di Brno.', ''],
    ['zh', '赫利奥能源与一家钢铁公司签订供货协议。', ''],
  ],
  'one party alone, or no agreement': [
    ['en', 'Orbis Motors presented a new van. Analysts were not convinced.', ''],
    ['en', 'A memorandum of understanding was signed in Turin by two banks.', ''],
    ['de', 'In Turin wurde eine Absichtserklärung über eine neue Messe unterzeichnet.', ''],
    ['it', 'A Torino due banche hanno firmato un memorandum d’intesa.', ''],
    ['zh', '两家银行在都灵签署谅解备忘录。', ''],
    ['en', 'Orbis Motors sold more cars in Turin than in Kassel.', ''],
    ['de', 'Heliora und Orbis Motors stellten auf der Messe aus.', ''],
    ['it', 'Heliora e Orbis Motors erano presenti alla fiera.', ''],
    ['zh', '赫利奥能源和奥比斯汽车参加了展会。', ''],
  ],
  'telling the same in other words': [
    [
      'en',
      'Car maker Orbis Motors has put its name to an MoU with Turin on charging points.',
      'mou',
    ],
    ['en', 'Heliora has renewed its cooperation agreement with the city of Chongqing.', 'cq'],
    ['en', 'Orbis Motors will buy batteries from Heliora under a supply agreement.', 'supply'],
    ['de', 'In Chongqing unterschrieb Heliora ein Kooperationsabkommen mit der Stadt.', 'cq'],
    [
      'de',
      'Orbis Motors und die Universität Lindfield bauen ihre Forschungskooperation aus.',
      'research',
    ],
    ['it', 'Heliora fornirà batterie a Orbis Motors: siglato il contratto di fornitura.', 'supply'],
    ['zh', '奥比斯汽车将向赫利奥能源采购电池，双方签订供货协议。', 'supply'],
  ],
  'other deeds of a known pair': [
    ['en', 'The University of Lindfield opened a museum; Orbis Motors opened a showroom.', ''],
    ['en', 'Orbis Motors agreed to buy a supplier in Turin for 20 million euros.', ''],
    ['en', 'A court in Turin fined Orbis Motors for breach of contract.', ''],
    ['de', 'Orbis Motors und Heliora streiten vor Gericht über einen Liefervertrag.', ''],
    ['it', 'Il tribunale di Torino condanna Orbis Motors per violazione del contratto.', ''],
    ['it', 'Orbis Motors apre un negozio a Torino.', ''],
    ['zh', '都灵法院判奥比斯汽车违约。', ''],
  ],
  denied: [
    [
      'en',
      'Orbis Motors and Turin have not signed a memorandum of understanding, a spokesman said.',
      '',
    ],
    ['de', 'Orbis Motors und Turin haben keine Absichtserklärung unterzeichnet.', ''],
    ['zh', '奥比斯汽车与都灵没有签署谅解备忘录。', ''],
  ],
  'dates tell agreements apart': [
    [
      'en',
      'On 7 February 2024 Orbis Motors and Turin signed a memorandum of understanding.',
      'mou',
    ],
    [
      'de',
      'Am 7. Februar 2024 unterzeichneten Orbis Motors und Turin die Absichtserklärung.',
      'mou',
    ],
    ['en', 'On 3 May 2011 Orbis Motors and Turin signed a memorandum of understanding.', ''],
  ],
}

describe.each(Object.entries(CASES))('%s', (_, rows) => {
  it.each(rows)('%s: %s', async (lang, text, expected) => {
    expect(await linksIn(lang, text)).toBe(expected)
  })
})
