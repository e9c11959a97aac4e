import { seededRandom } from './seeded-random'

/** A sentence as news has them, and another that differs from it in one fact only. */
export interface SentencePair {
  sentence: string
  nearly: string
}

/** Ways to say something, with slots `{0}`, `{1}`, … and what may stand in each. The last slot makes the near twin. */
interface Phrasebook {
  lang: string
  patterns: string[]
  slots: string[][]
  /** Between two sentences of a paragraph. */
  space: string
}

const PHRASEBOOKS: readonly Phrasebook[] = [
  {
    lang: 'de',
    space: ' ',
    patterns: [
      'Die Stadt {0} und {1} haben {2} vereinbart, das {3} läuft.',
      'Nach Angaben der Verwaltung von {0} soll {2} mit {1} beginnen, sobald der Rat zugestimmt hat; es ist {3} geplant.',
      '„Für {0} ist das ein Anfang“, sagte eine Sprecherin, bevor sie {2} mit {1} vorstellte, das {3} dauert.',
      'Am Rand der Messe trafen sich Vertreter aus {0} mit {1}, um über {2} zu reden, das {3} angelegt ist.',
      'Kritik kam aus {0}: Über {2} mit {1} sei {3} nie offen gesprochen worden.',
    ],
    slots: [
      ['Seefurt', 'Altmühlen', 'Bergstadt', 'Nordhafen', 'Lindenau', 'Steinbrück', 'Waldheim'],
      [
        'die Nordwerk AG',
        'ein Institut aus Nanjing',
        'der Hafen von Ningbo',
        'zwei Mittelständler',
      ],
      [
        'ein Zentrum für Wasserstoff',
        'ein Stipendium',
        'ein Labor für Batterien',
        'ein Lager am Hafen',
      ],
      ['zwei Jahre lang', 'vier Jahre lang', 'bis 2027', 'bis 2029', 'seit dem Frühjahr'],
    ],
  },
  {
    lang: 'en',
    space: ' ',
    patterns: [
      'The city of {0} and {1} agreed on {2} that will run {3}.',
      'Officials in {0} said that {2} with {1} would begin once the council has voted, and continue {3}.',
      '"For {0} this is a start," a spokesperson said before she presented {2} with {1}, planned {3}.',
      'On the margins of the fair, delegates from {0} met {1} to talk about {2}, which had been discussed {3}.',
      'Critics in {0} complained that nobody had spoken openly about {2} with {1}, although it was known {3}.',
    ],
    slots: [
      ['Seaford', 'Old Mills', 'Hillcrest', 'Northport', 'Lindenfield', 'Stonebridge', 'Woodham'],
      ['Nordwerk', 'an institute in Nanjing', 'the port of Ningbo', 'two family firms'],
      [
        'a hydrogen centre',
        'a scholarship',
        "the partners' battery lab",
        'a warehouse at the docks',
      ],
      ['for two years', 'for four years', 'until 2027', 'until 2029', 'since the spring'],
    ],
  },
  {
    lang: 'it',
    space: ' ',
    patterns: [
      'Il Comune di {0} e {1} hanno firmato un’intesa per {2}, valida {3}.',
      'Secondo gli uffici di {0}, {2} con {1} partirà dopo il voto del consiglio e proseguirà {3}.',
      '«Per {0} è un inizio», ha detto una portavoce presentando {2} con {1}, previsto {3}.',
      'A margine della fiera una delegazione di {0} ha incontrato {1} per parlare di {2}, discusso {3}.',
      'Da {0} sono arrivate critiche: di {2} con {1} non si sarebbe mai parlato apertamente {3}.',
    ],
    slots: [
      ['Marina Alta', 'Borgo Nuovo', 'Pietrasanta Sud', 'Valdoro', 'Montelago', 'Castelrosso'],
      ['la Nordwerk', 'un istituto di Nanchino', 'il porto di Ningbo', 'due aziende familiari'],
      ['un centro per l’idrogeno', 'una borsa di studio', 'un laboratorio comune', 'un deposito'],
      ['per due anni', 'per quattro anni', 'fino al 2027', 'fino al 2029', 'dalla primavera'],
    ],
  },
  {
    lang: 'zh',
    space: '',
    patterns: [
      '{0}市与{1}商定共同建设{2}，合作将{3}。',
      '{0}市有关部门表示，同{1}合作的{2}将在议会表决之后启动，并{3}。',
      '“对{0}来说，这是一个开端。”发言人在介绍与{1}合作的{2}时说，项目将{3}。',
      '博览会期间，来自{0}的代表会见了{1}，就{2}交换意见，双方约定{3}。',
      '{0}也有人提出批评，认为与{1}合作的{2}从未公开讨论，尽管计划{3}。',
    ],
    slots: [
      ['海津', '北港', '临江', '青石', '柳岸', '云山', '新桥'],
      ['北方机械公司', '南京一家研究院', '宁波港', '两家民营企业'],
      ['氢能中心', '奖学金项目', '电池实验室', '港口仓库'],
      ['持续两年', '持续四年', '执行到2027年', '执行到2029年', '从春季开始'],
    ],
  },
]

const fill = (pattern: string, words: readonly string[]): string =>
  pattern.replace(/\{(\d)\}/g, (_, slot) => words[Number(slot)] ?? '')

const shuffled = <T>(items: readonly T[], random: () => number): T[] =>
  items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)

/** Every combination of one word a slot. */
const combinations = (slots: readonly (readonly string[])[]): string[][] =>
  slots.reduce<string[][]>(
    (rows, words) => rows.flatMap((row) => words.map((word) => [...row, word])),
    [[]],
  )

/** `count` pairs of one language, all sentences and twins distinct. */
const pairs = ({ patterns, slots }: Phrasebook, count: number): SentencePair[] => {
  const last = slots[slots.length - 1] ?? []
  const seen = new Set<string>()
  const found: SentencePair[] = []
  const random = seededRandom(count)
  for (const words of shuffled(combinations(slots), random)) {
    const pattern = patterns[Math.floor(random() * patterns.length)] ?? ''
    const own = last.indexOf(words[words.length - 1] ?? '')
    const twin = [...words.slice(0, -1), last[(own + 1) % last.length] ?? '']
    const pair = { sentence: fill(pattern, words), nearly: fill(pattern, twin) }
    if (seen.has(pair.sentence) || seen.has(pair.nearly)) continue
    seen.add(pair.sentence).add(pair.nearly)
    found.push(pair)
    if (found.length === count) break
  }
  return found
}

/** A text of a language whose later half repeats the first half's sentences with one fact changed each. */
export interface NewsText {
  lang: string
  text: string
  pairs: SentencePair[]
}

/** `pages` texts a language, each with `size` sentences and their near twins. */
export const newsTexts = (pages: number, size: number): NewsText[] =>
  PHRASEBOOKS.flatMap((book) => {
    const all = pairs(book, pages * size)
    const paragraphs = (sentences: string[]): string[] =>
      Array.from({ length: Math.ceil(sentences.length / 3) }, (_, at) =>
        sentences.slice(at * 3, at * 3 + 3).join(book.space),
      )
    return Array.from({ length: pages }, (_, page) => {
      const own = all.slice(page * size, (page + 1) * size)
      const twins = shuffled(own, seededRandom(page + 1)).map(({ nearly }) => nearly)
      const blocks = [...paragraphs(own.map(({ sentence }) => sentence)), ...paragraphs(twins)]
      return { lang: book.lang, text: blocks.join('\n'), pairs: own }
    })
  })
