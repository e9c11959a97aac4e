import type { DraftLanguage } from './pick-lexicon'
import type { Span } from './sentences'

/**
 * The vocabulary of topics, small on purpose. Codes are kept in records; labels stand in the `topics` section of the
 * locale files. Modelled on the subject headings of the EU's EuroVoc (domains 36, 52, 56, 64, 68) and of the UN's
 * CPC for services, cut down to what partnership news is about. Each topic has its words in the six languages:
 * sources of regular expressions, matched without regard to case; `~` stands for the rest of a word.
 */
interface Topic {
  de: string
  it: string
  en: string
  fr: string
  es: string
  zh: string
}

export const TOPICS = {
  digitalisation: {
    de: 'digitalisierung~|digitale[nr]? transformation|digitale[nr]? wandel',
    it: 'digitalizzazione|trasformazione digitale|transizione digitale',
    en: 'digitali[sz]ation|digiti[sz]ation|digital transformation',
    fr: 'numérisation|digitalisation|transformation numérique|transition numérique',
    es: 'digitalización|transformación digital',
    zh: '数字化|数智化',
  },
  'digital-economy': {
    de: 'digitalwirtschaft|digitale[nr]? wirtschaft',
    it: 'economia digitale',
    en: 'digital economy',
    fr: 'économie numérique',
    es: 'economía digital',
    zh: '数字经济',
  },
  'industry-4.0': {
    de: 'industrie 4\\.0',
    it: 'industria 4\\.0',
    en: 'industry 4\\.0',
    fr: 'industrie 4\\.0',
    es: 'industria 4\\.0',
    zh: '工业4\\.0',
  },
  'industrial-internet': {
    de: 'industrielle[ns]? internet~',
    it: 'internet industriale',
    en: 'industrial internet',
    fr: 'internet industriel',
    es: 'internet industrial',
    zh: '工业互联网',
  },
  ai: {
    de: 'künstliche[nr]? intelligenz|KI(?:-\\w+)?',
    it: 'intelligenza artificiale',
    en: 'artificial intelligence|AI|machine learning',
    fr: 'intelligence artificielle|IA',
    es: 'inteligencia artificial|IA',
    zh: '人工智能',
  },
  cloud: {
    de: 'cloud(?:-\\w+|computing)?',
    it: 'cloud',
    en: 'cloud',
    fr: 'cloud|informatique en nuage',
    es: 'nube|cloud',
    zh: '云计算|云服务|软件开发云',
  },
  'big-data': {
    de: 'big data|datenanalys~',
    it: 'big data',
    en: 'big data',
    fr: 'big data|mégadonnées',
    es: 'big data|macrodatos',
    zh: '大数据',
  },
  software: {
    de: 'software~',
    it: 'software',
    en: 'software',
    fr: 'logiciels?',
    es: 'software',
    zh: '软件',
  },
  '5g': { de: '5G(?:-\\w+)?', it: '5G', en: '5G', fr: '5G', es: '5G', zh: '5G' },
  cybersecurity: {
    de: 'cybersicherheit|IT-sicherheit',
    it: 'cyber ?sicurezza|sicurezza informatica',
    en: 'cyber ?security',
    fr: 'cybersécurité',
    es: 'ciberseguridad',
    zh: '网络安全',
  },
  semiconductors: {
    de: 'halbleiter~|mikrochip~',
    it: 'semiconduttori|microchip',
    en: 'semiconductors?|microchips?',
    fr: 'semi-?conducteurs?',
    es: 'semiconductores',
    zh: '半导体|芯片|集成电路',
  },
  'smart-city': {
    de: 'smart city|smart cities|intelligente stadt',
    it: 'smart city|città intelligent[ei]',
    en: 'smart city|smart cities',
    fr: 'ville intelligente|smart city',
    es: 'ciudad(?:es)? inteligentes?|smart city',
    zh: '智慧城市|智慧名城',
  },
  'smart-campus': {
    de: 'smart campus|digitale[nr]? campus',
    it: 'campus intelligente|smart campus',
    en: 'smart campus',
    fr: 'campus intelligent',
    es: 'campus inteligente',
    zh: '智慧校园',
  },
  'smart-mining': {
    de: 'intelligente[rn]? bergbau',
    it: 'miniere intelligenti',
    en: 'smart mining|intelligent mines?',
    fr: 'mines? intelligentes?',
    es: 'minería inteligente',
    zh: '智能矿山|智慧矿山',
  },
  'government-digitalisation': {
    de: 'e-government|digitale verwaltung|verwaltungsdigitalisierung',
    it: 'amministrazione digitale|e-government',
    en: 'e-government|digital government',
    fr: 'administration numérique',
    es: 'administración electrónica|gobierno digital',
    zh: '一网通|政务服务|数字政府|电子政务',
  },
  'industrial-software': {
    de: 'industriesoftware',
    it: 'software industriale',
    en: 'industrial software',
    fr: 'logiciels? industriels?',
    es: 'software industrial',
    zh: '工业软件',
  },
  innovation: {
    de: 'innovation(?:en)?',
    it: 'innovazione',
    en: 'innovation',
    fr: 'innovation',
    es: 'innovación',
    zh: '创新',
  },
  'innovation-centre': {
    de: 'innovationszentr~',
    it: 'centro di innovazione',
    en: 'innovation cent(?:er|re)s?',
    fr: "centre d[’']innovation",
    es: 'centro de innovación',
    zh: '创新中心',
  },
  research: {
    de: 'forschung(?:s\\w+)?',
    it: 'ricerca(?: scientifica)?',
    en: 'research',
    fr: 'recherche',
    es: 'investigación',
    zh: '科研|研发|研究院|研究所',
  },
  'technology-transfer': {
    de: 'technologietransfer|wissenstransfer',
    it: 'trasferimento tecnologico',
    en: 'technology transfer|knowledge transfer',
    fr: 'transfert de technologies?',
    es: 'transferencia (?:de tecnología|tecnológica)',
    zh: '成果转化|技术转移',
  },
  standards: {
    de: 'normung|standardisierung',
    it: 'standardizzazione|normazione',
    en: 'standardi[sz]ation|standards',
    fr: 'normalisation',
    es: 'normalización|estandarización',
    zh: '标准',
  },
  training: {
    de: 'ausbildung~|weiterbildung~|personalschulung|schulung(?:en)?|fachkräfte~|nachwuchs~|talent~',
    it: 'formazione|competenze|talenti',
    en: 'training|talent(?:s)?|skills',
    fr: 'formation|compétences|talents',
    es: 'formación|capacitación|talento',
    zh: '人才培养|人才培育|培训|人才',
  },
  education: {
    de: 'bildung|lehre|studierende~|austauschprogramm~',
    it: 'istruzione|didattica|studenti',
    en: 'education|teaching|student exchange|students',
    fr: 'enseignement|éducation|étudiants',
    es: 'educación|enseñanza|estudiantes',
    zh: '教育|教学|学生交流',
  },
  manufacturing: {
    de: 'fertigung~|produktionsstandort',
    it: 'manifattura|manifatturier[oa]',
    en: 'manufacturing',
    fr: 'fabrication|industrie manufacturière',
    es: 'fabricación|manufactura',
    zh: '制造业|装备制造|智能制造',
  },
  'low-carbon': {
    de: 'kohlenstoffarm~|dekarbonisierung|klimaneutral~|CO2-\\w+',
    it: 'decarbonizzazione|basse emissioni|neutralità climatica',
    en: 'low-carbon|decarboni[sz]ation|carbon neutral(?:ity)?|net zero',
    fr: 'décarbonation|bas carbone|neutralité carbone',
    es: 'descarbonización|bajas emisiones|neutralidad climática',
    zh: '低碳|双碳|碳中和|碳达峰',
  },
  energy: {
    de: 'energie(?:versorgung|wende|wirtschaft)?|strom(?:versorgung)?',
    it: 'energia|energetic[oa]',
    en: 'energy|power grid',
    fr: 'énergie',
    es: 'energía',
    zh: '能源',
  },
  renewables: {
    de: 'erneuerbare~|solar~|photovoltaik~|windkraft~|windpark~',
    it: 'rinnovabil[ei]|fotovoltaic[oa]|solare|eolic[oa]',
    en: 'renewables?|renewable energy|solar|wind (?:farm|power|energy)',
    fr: 'renouvelables?|solaire|photovoltaïque|éolien(?:ne)?',
    es: 'renovables?|solar|fotovoltaic[oa]|eólic[oa]',
    zh: '新能源|可再生能源|光伏|风电',
  },
  hydrogen: {
    de: 'wasserstoff~',
    it: 'idrogeno',
    en: 'hydrogen',
    fr: 'hydrogène',
    es: 'hidrógeno',
    zh: '氢能|氢气',
  },
  climate: {
    de: 'klimaschutz|klimawandel',
    it: 'clima|cambiamento climatico',
    en: 'climate',
    fr: 'climat',
    es: 'clima|cambio climático',
    zh: '气候',
  },
  environment: {
    de: 'umweltschutz|nachhaltigkeit|kreislaufwirtschaft|recycling',
    it: 'ambiente|sostenibilità|economia circolare|riciclo',
    en: 'environment(?:al)?|sustainab(?:ility|le)|circular economy|recycling',
    fr: 'environnement|durabilité|économie circulaire|recyclage',
    es: 'medio ambiente|sostenibilidad|economía circular|reciclaje',
    zh: '环保|生态保护|可持续|循环经济',
  },
  mobility: {
    de: 'mobilität|verkehr(?:s\\w+)?|intelligente[rn]? transport',
    it: 'mobilità|trasport[oi]',
    en: 'mobility|transport(?:ation)?',
    fr: 'mobilité|transports?',
    es: 'movilidad|transporte',
    zh: '交通|出行',
  },
  automotive: {
    de: 'elektroauto~|elektrofahrzeug~|automobil~|batterie~',
    it: 'auto elettric[ah]e?|automotive|batterie',
    en: 'electric (?:vehicles?|cars?)|automotive|batter(?:y|ies)',
    fr: 'véhicules? électriques?|automobile|batteries',
    es: 'vehículos? eléctricos?|automoción|baterías',
    zh: '汽车|新能源车|电池',
  },
  logistics: {
    de: 'logistik~',
    it: 'logistica',
    en: 'logistics',
    fr: 'logistique',
    es: 'logística',
    zh: '物流',
  },
  aerospace: {
    de: 'luft- und raumfahrt|raumfahrt~|luftfahrt~',
    it: 'aerospazi(?:o|ale)',
    en: 'aerospace|space(?:craft| agency)?|aviation',
    fr: 'aérospatiale?|spatial',
    es: 'aeroespacial|aeronáutic[oa]',
    zh: '航空|航天',
  },
  health: {
    de: 'gesundheit(?:s\\w+)?|medizin~|klinisch~',
    it: 'salute|sanità|sanitari[oa]|medicina',
    en: 'health(?:care)?|medical|clinical',
    fr: 'santé|médical~',
    es: 'salud|sanidad|médic[oa]s?',
    zh: '医疗|健康|医药',
  },
  biotech: {
    de: 'biotechnologie~|pharma~',
    it: 'biotecnologi[ae]|farmaceutic[oa]',
    en: 'biotech(?:nology)?|pharmaceuticals?',
    fr: 'biotechnologies?|pharmaceutique',
    es: 'biotecnología|farmacéutic[oa]',
    zh: '生物技术|生物医药|制药',
  },
  agriculture: {
    de: 'landwirtschaft~|agrar~',
    it: 'agricoltura|agricol[oa]',
    en: 'agricultur(?:e|al)|farming',
    fr: 'agriculture|agricole',
    es: 'agricultura|agrícola',
    zh: '农业',
  },
  finance: {
    de: 'finanzdienst~|finanzierung|fintech',
    it: 'finanza|servizi finanziari|fintech',
    en: 'financial services|finance|fintech',
    fr: 'finance|services financiers|fintech',
    es: 'finanzas|servicios financieros|fintech',
    zh: '金融',
  },
  trade: {
    de: 'handel|export~',
    it: 'commercio|esportazioni',
    en: 'trade|exports?',
    fr: 'commerce|exportations?',
    es: 'comercio|exportaciones',
    zh: '贸易|外贸',
  },
  tourism: {
    de: 'tourismus',
    it: 'turismo',
    en: 'tourism',
    fr: 'tourisme',
    es: 'turismo',
    zh: '旅游|文旅',
  },
  culture: {
    de: 'kultur(?:ell\\w+|austausch)?|museum',
    it: 'cultura|culturale|museo',
    en: 'cultur(?:e|al)|museum',
    fr: 'culture(?:l|lle)?|musée',
    es: 'cultura|cultural|museo',
    zh: '文化|博物馆',
  },
  sport: {
    de: 'sport(?:lich\\w+|s|\\w+)?',
    it: 'sport|sportiv[oa]',
    en: 'sports?|football|basketball',
    fr: 'sports?|sportif',
    es: 'deportes?|deportiv[oa]',
    zh: '体育|足球|篮球',
  },
  'social-responsibility': {
    de: 'soziale[nr]? verantwortung|gesellschaftliche[nr]? verantwortung',
    it: 'responsabilità sociale',
    en: 'social responsibility',
    fr: 'responsabilité (?:sociale|sociétale)',
    es: 'responsabilidad social',
    zh: '社会责任',
  },
  startups: {
    de: 'start-?ups?|gründer(?:szene)?',
    it: 'start-?up',
    en: 'start-?ups?',
    fr: 'start-?ups?|jeunes pousses',
    es: 'start-?ups?|emprendimiento',
    zh: '初创企业|创业',
  },
  sme: {
    de: 'mittelstand~|KMU',
    it: 'PMI|piccole e medie imprese',
    en: 'SMEs?|small and medium',
    fr: 'PME',
    es: 'pymes?',
    zh: '中小企业',
  },
  'partner-ecosystem': {
    de: 'partner-?ökosystem',
    it: 'partner|ecosistema',
    en: 'partner ecosystem|ecosystem',
    fr: 'écosystème',
    es: 'ecosistema',
    zh: '合作伙伴|生态伙伴',
  },
  'urban-development': {
    de: 'stadtentwicklung|quartiersentwicklung',
    it: 'sviluppo urbano|rigenerazione urbana',
    en: 'urban (?:development|planning|regeneration)',
    fr: 'urbanisme|développement urbain|rénovation urbaine',
    es: 'desarrollo urbano|urbanismo',
    zh: '城市建设|城市更新|城市治理',
  },
  security: {
    de: 'sicherheitstechnik|katastrophenschutz',
    it: 'sicurezza pubblica|protezione civile',
    en: 'public safety|civil protection',
    fr: 'sécurité publique|protection civile',
    es: 'seguridad pública|protección civil',
    zh: '公共安全|应急管理',
  },
  infrastructure: {
    de: 'infrastruktur~|glasfaser~',
    it: 'infrastruttur[ae]|fibra ottica',
    en: 'infrastructure|fib(?:er|re)[ -]optic',
    fr: 'infrastructures?|fibre optique',
    es: 'infraestructuras?|fibra óptica',
    zh: '基础设施',
  },
} satisfies Record<string, Topic>

/** A code of the vocabulary. Records may carry other codes, given by readers. */
export type TopicCode = keyof typeof TOPICS

export const TOPIC_CODES = Object.keys(TOPICS) as TopicCode[]

const LETTER = 'A-Za-zÀ-ÖØ-öø-ÿœŒ0-9'
const compiled = new Map<DraftLanguage, RegExp>()

const expressionOf = (lang: DraftLanguage): RegExp => {
  const known = compiled.get(lang)
  if (known) return known
  const groups = TOPIC_CODES.map((code) => {
    const entries = TOPICS[code][lang]
    return `(${entries.replaceAll('~', `[${LETTER}]*`).replaceAll('\\w', `[${LETTER}-]`)})`
  }).join('|')
  const fresh =
    lang === 'zh'
      ? new RegExp(groups, 'g')
      : new RegExp(`(?<![${LETTER}])(?:${groups})(?![${LETTER}])`, 'gi')
  compiled.set(lang, fresh)
  return fresh
}

/** A topic and the words that show it. */
export interface FoundTopic extends Span {
  code: TopicCode
}

/** Topics of a span, each at its first words, in text order. */
export const findTopics = (text: string, span: Span, lang: DraftLanguage): FoundTopic[] => {
  const found = new Map<TopicCode, FoundTopic>()
  for (const match of text.slice(span.start, span.end).matchAll(expressionOf(lang))) {
    const code = TOPIC_CODES[TOPIC_CODES.findIndex((_, index) => match[index + 1] !== undefined)]
    if (!code || found.has(code)) continue
    const start = span.start + match.index
    found.set(code, { code, start, end: start + match[0].length })
  }
  return [...found.values()]
}
