import type { Lexicon } from './lexicon'

// Background: CAMEO event codes 03, 05 and 06 (intent to cooperate, diplomatic cooperation, material cooperation),
// OCDS and ISO 44001 terms for contracts and collaborative relationships, Merriam-Webster for the verbs of agreeing.
export const EN: Lexicon = {
  lang: 'en',
  nouns: {
    mou: [
      'memorand(?:um|a|ums) of (?:understanding|co-?operation|agreement|intent)',
      'MoUs?',
      'letters? of intent',
      'declaration of intent',
      'memorand(?:um|a)',
    ],
    'framework-agreement': [
      'framework (?:(?:strategic|partnership|co-?operation|collaboration) )*(?:agreement~|contract~|deal~|accord~)',
      '(?:strategic|co-?operation) framework',
    ],
    'joint-venture': [
      '(?:joint|50[-/:]50|equally owned|new|common)[ -]ventures?',
      'joint company',
      'JV',
    ],
    twinning: [
      'twinning~(?: (?:agreement|arrangement|charter|partnership|pact)~)?',
      '(?:sister|twin|partner)[ -]cit(?:y|ies)(?: (?:agreement|relationship|partnership|pact|ties)~)?',
      'twin[ -]towns?',
      'town twinning',
    ],
    sponsorship: [
      'official (?:\\w+ ){0,2}partner',
      'sponsorships?(?: (?:agreement|deal|contract|partnership)s?)?',
      '(?:(?:main|title|principal|official|shirt|kit|presenting|lead|naming[ -]rights|headline) )+sponsors?',
      'naming[ -]rights(?: (?:agreement|deal|partner))?',
    ],
    'innovation-centre': [
      '(?:(?:open|joint|digital|ai|global|regional|new|european|5g|cloud|data) )*(?:innovation|research|r&d|development|competence|excellence|experience|technology|engineering|co-?innovation|training) (?:and (?:innovation|development|training|research) )?(?:cent(?:er|re)|hub|lab|laboratory|institute)s?',
      'cent(?:er|re)s? of excellence',
      'joint (?:\\w+ ){0,3}(?:labs?|laborator(?:y|ies)|cent(?:er|re)s?|institutes?|hubs?)',
      'innovation labs?',
    ],
    'research-cooperation': [
      '(?:(?:joint|strategic|long-term|scientific|academic|applied) )*(?:research|academic|scientific|r&d)(?: and (?:development|innovation|teaching))? (?:co-?operation|collaboration|partnership|alliance|agreement|programme|consortium)(?: (?:agreement|deal))?s?',
    ],
    supply: [
      '(?:(?:long-term|multi-year|exclusive|framework) )*(?:supply|offtake|off-take|purchase|power purchase|procurement|delivery|purchasing) (?:agreement|contract|deal|pact)s?',
      'PPAs?|(?:\\w+ )?orders? (?:for|worth|to supply)|contract to (?:supply|deliver|build|provide|operate)',
    ],
    membership: [
      'membership agreement~',
      'founding members?',
      '(?:corporate|full|associate) members?(?:hip)?',
    ],
    investment: [
      'investment (?:agreement|deal|contract|pact|accord)s?',
      '(?:funding|financing) agreement~',
    ],
    'strategic-cooperation': [
      '(?:deepening|comprehensive|in-depth|long-term|new|global|broad)?(?: )?strategic (?:(?:and|digital|innovation|technology|business|industrial|energy|commercial|\\w+ and) )*(?:co-?operation|partnership|collaboration|alliance)(?: (?:framework )?(?:agreement|deal|contract|pact|accord)s?)?',
      'agreement on (?:\\w+ ){0,2}strategic (?:co-?operation|partnership)',
    ],
    'cooperation-agreement': [
      '(?:co-?operation|collaboration|collaborative|cooperative)(?: and \\w+)? (?:agreement|deal|contract|pact|accord|arrangement|protocol)s?',
      '(?:agreement|deal|accord|pact)s? (?:on|for|of) (?:(?:closer|deeper|further|greater|joint|technical|bilateral|mutual|economic|cultural) ){0,2}(?:co-?operation|collaboration)',
      'protocol of co-?operation',
    ],
    partnership: [
      'partnership(?: (?:agreement|deal|contract|pact|accord)s?)?',
      'partnerships',
      'collaborations?',
      'co-?operation',
      'alliance',
      'tie-up',
    ],
    other: [
      '(?:agreement|accord|pact|deal|contract|treaty|arrangement)s?',
      'signing ceremony',
      'heads of terms|(?:joint )?declaration|(?:\\w+ )?charter|joint statement|action plan|roadmap|protocol|covenant|concession',
    ],
  },
  verbs: {
    sign: [
      'sign(?:s|ed|ing)?(?! up)|co-?sign(?:s|ed|ing)?|ink(?:s|ed|ing)|inked|initialled|signature of',
      'countersigned',
      'put(?:s|ting)? (?:their |its )?(?:signatures?|names?|pen to paper|ink)|signatures?',
    ],
    agree: [
      'enter(?:s|ed|ing)? into|conclud(?:e|es|ed|ing)|reach(?:es|ed) an?|seal(?:s|ed|ing)',
      'struck|strik(?:e|es|ing)|formali[sz](?:e|es|ed|ing)|agree(?:s|d|ing)?|finali[sz](?:e|es|ed|ing)|clinch(?:es|ed|ing)?|land(?:s|ed)',
      'establish(?:es|ed|ing)?|forg(?:e|es|ed|ing)|form(?:s|ed|ing)?|set(?:s|ting)? up',
      'found(?:s|ed|ing)|creat(?:e|es|ed|ing)|w[io]n(?:s|ning)?|secur(?:e|es|ed|ing)|ratif(?:y|ies|ied)|reach(?:es|ed|ing)?',
    ],
    announce: [
      'approv(?:e|es|ed)|announc(?:e|es|ed|ing)|announcement|unveil(?:s|ed|ing)?|launch(?:es|ed|ing)?',
      '(?:(?:the|both) (?:\\w+ )?(?:companies|firms|partners|parties|organi[sz]ations)|they) said|reveal(?:s|ed)|confirm(?:s|ed|ing)?|outlin(?:e|es|ed)|disclos(?:e|es|ed)|kick(?:s|ed) off',
    ],
    extend: [
      'extend(?:s|ed|ing)?|renew(?:s|ed|ing)?|deepen(?:s|ed)|expand(?:s|ed|ing)?',
      'prolong(?:s|ed|ing)?|reaffirm(?:s|ed|ing)?|upgrad(?:e|es|ed|ing)|strengthen(?:s|ed|ing)?|broaden(?:s|ed|ing)?|widen(?:s|ed|ing)?|deepening|step(?:s|ped)? up',
    ],
    cooperate: [
      'team(?:s|ed|ing)? (?:up )?with|team(?:s|ed|ing)? up|partner(?:s|ed|ing)? (?:\\w+ )?with|partner(?:s|ed|ing)? up|(?:are|have|has|is) partner(?:ing|ed)',
      '(?:link|hook|pair)(?:s|ed|ing)? up|ti(?:e|es|ed) up|pool(?:s|ed|ing)? (?:their )?(?:resources|expertise)|join(?:s|ed|ing)? hands|(?:sign|com)(?:s|ed|ing|es)? (?:on|up)(?: board)? as',
      "(?:named|unveiled|announced|confirmed|welcomed?)(?: as)? (?:(?:the|its|their|an?|new|\\w+(?:['’]s?)?) ){0,6}(?:sponsor|(?:official|sleeve|shirt|kit|technology|strategic|exclusive|global|training|innovation|logistics) partner)",
      'collaborat(?:e|es|ed|ing)|co-?operat(?:e|es|ed|ing)',
      'join(?:s|ed|ing)? forces|work(?:s|ed|ing)? together|ally with|allies with|(?:are|is|become|became|were|have been|formally|officially) twinned',
      'becomes? (?:an? |the )?(?:new )?(?:(?:\\w+ ){0,3}(?:partner|sponsor))',
      'became (?:an? |the )?(?:(?:\\w+ ){0,3}(?:partner|sponsor))',
    ],
    join: [
      'join(?:s|ed|ing)?|(?:becomes?|became|becoming) (?:an? |the )?(?:\\w+ ){0,2}member|sign(?:s|ed|ing)? up (?:to|for)',
    ],
    open: ['open(?:s|ed|ing)?|inaugurat(?:e|es|ed|ing|ion)|buil(?:d|ds|ding|t)|opening of'],
    invest: ['invest(?:s|ed|ing)?|investment of|pour(?:s|ed|ing)? (?:\\S+ ){1,4}into'],
    award: [
      'award(?:s|ed|ing)?|select(?:s|ed|ing)?|pick(?:s|ed|ing)?|choos(?:e|es|ing)|chose|chosen|tap(?:s|ped)|commission(?:s|ed|ing)?|order(?:s|ed)|contract(?:s|ed) with',
      '(?:will|to|would|shall) supply',
    ],
    end: [
      'terminat(?:e|es|ed|ing)|end(?:s|ed|ing)? (?:its|their|the|a)|cancel(?:s|led|ed|ling)?',
      'dissolv(?:e|es|ed)|expir(?:e|es|ed)|pull(?:s|ed) out|withdr(?:aw|aws|ew|awn)',
      'part(?:ed)? ways|scrap(?:s|ped)',
    ],
  },
  foreign: [
    '(?:wage|pay|collective|labou?r|tariff|coalition|peace|ceasefire|truce|nuclear|trade|free[ -]trade|tax|climate|brexit|withdrawal|plea|settlement|rental|lease|tenancy|employment|loan|marriage|prenuptial|hostage|prisoner|migration|fisheries|extradition|bargaining|non-disclosure|confidentiality|licen[cs]e|user|recording|book|record|film|movie|tv|broadcast|broadcasting|transfer|rookie|player|extension|permanent|short-term|professional|takeover|merger|buy-?out|mobile|phone|acquisition|buyout|purchase|credit|debt|fee|grain|gas transit|security|defen[cs]e|arms) (?:agreement|deal|contract|pact|accord|treaty|talks)s?',
    '(?:two|three|four|five|six|one|[0-9]+)[ -]year (?:contract|deal|extension)',
    '(?:deal|agreement) to (?:buy|acquire|sell|merge|take over)',
    'contract extension|mergers?|takeovers?|out[ -]of[ -]court|settlement~|paris agreement|treat(?:y|ies)',
    'good friday agreement',
    "gentlemen's agreement",
    'contract killing|deal with|great deal|big deal|executive orders?|petition~|bills?',
    'ceasefire|collective bargaining',
    '(?:trade )?unions?|strikes? by|tentative (?:agreement|deal)|(?:signed|released|waived|traded) (?:\\w+ ){0,3}(?:player|forward|guard|pitcher)',
    '(?:his|her|my|your) (?:\\w+ )?contract',
    'striker|midfielder|goalkeeper|defender|quarterback|winger|footballer|head coach|free agent|loan spell',
  ],
  negation: [
    'no (?:\\w+ )?(?:agreement|deal|contract|partnership|pact)',
    'not (?:yet )?(?:sign~|agree~|reach~|conclude~|enter~)',
    '(?:did|has|have|had|does|do|will|would|is|are|was|were) not',
    "(?:did|has|have|had|does|do|would|is|are|was|were)n['’]t",
    "won['’]t",
    'without (?:a |an |any )?(?:agreement|deal|contract|signing)',
    'refus~|reject~|den(?:y|ies|ied)|fail(?:s|ed)? to|collaps~|fell through|declin~|never',
    'instead of',
  ],
  intent: [
    'will (?:be )?(?:sign~|enter|conclude|formali[sz]e)',
    '(?:plans?|planning|planned|intends?|intend(?:ed|ing)|aims?|wants?|hopes?|seeks?|looking|due|expected|set|about|ready|scheduled) to (?:be )?(?:sign~|enter|conclude|form|establish|set up|create|open|build|agree|finali[sz]e|partner|cooperate|collaborate|join|extend|renew|twin|invest)',
    'is to (?:sign|be signed)|are to (?:sign|be signed)|in principle|to be signed|negotiat~',
    'in talks',
  ],
  history: [
    'back in|already in|since (?:19|20)[0-9]{2}',
    'had (?:already |previously |earlier )?(?:signed|agreed|announced|entered|concluded|partnered|joined|formed|established|teamed|launched)',
    'years? ago|decades? ago|anniversary|previously (?:signed|announced|agreed)',
    'originally (?:signed|announced|agreed)|first signed|last year|in the past|at the time',
    'existing (?:agreement|partnership|contract)',
    'previous (?:agreement|partnership|contract)',
    'for (?:many|several|more than|over|almost|nearly|the past|the last) (?:\\w+ )?(?:years|decades)',
  ],
  rumour: [
    'reportedly',
    'according to (?:media|press|unconfirmed|people|sources|insiders|rumou?rs)',
    'rumou?r~|sources? (?:close|familiar|said|say)|people familiar|is said to|are said to',
    'allegedly|speculat~|unconfirmed|could sign|may sign|might sign',
  ],
  visit: ['visit(?:s|ed|ing)?|delegation~|toured?|met with|received|courtesy call'],
  hypothetical: [
    'if|could|would|might|should|whether|unless|calls? (?:for|on)|called (?:for|on)',
    'ask(?:s|ed|ing)?|consider(?:s|ed|ing)?|urg(?:e|es|ed|ing)|propos(?:e|es|ed|al|als|ing)|demand(?:s|ed|ing)?|hop(?:e|es|ed|ing)',
  ],
  ownCity: ['our city|the city|our town|our municipality|our district|our county'],
  cityGovernment: [
    "(?:the |our )?(?:municipal|city) (?:people['’]s )?(?:government|council|administration|authorities|authority)",
    '(?:the )?(?:town|city) hall|(?:the )?municipality',
  ],
  bothParties: [
    '(?:the )?(?:two|both) (?:sides|parties|companies|organi[sz]ations|firms|partners|cities|institutions|universities|groups)',
    'both sides|both parties',
    'the (?:partners|parties|companies|pair|duo)',
    'they',
  ],
  ownCompany: [
    'the (?:company|firm|group|university|manufacturer|provider|club|start-?up|bank|association)',
    'we|it',
  ],
  witness: ['witness(?:ed|es|ing)?|in the presence of|attended|present at|looked on|watched'],
  subordinate: [
    'which|that|who|where|under which|in order to|aim(?:ed|ing|s)?|so that|as part of',
    'whereby|following|after|because|while|said|says',
  ],
}
