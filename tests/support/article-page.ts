/** A news page in our own words, with the furniture that portals put around an article. */
export interface PageText {
  lang: string
  site: string
  title: string
  author: string
  date: string
  paragraphs: string[]
  /** Text that must never count as the article. */
  noise: {
    nav: string
    consent: string
    caption: string
    related: string
    credit: string
    newsletter: string
    comment: string
  }
}

export const GERMAN: PageText = {
  lang: 'de',
  site: 'Rheinblick',
  title: 'Düsseldorf und Chongqing planen gemeinsames Logistikzentrum',
  author: 'Vera Lindner',
  date: '2024-06-20T09:30:00+02:00',
  paragraphs: [
    'Die Stadt Düsseldorf und die chinesische Metropole Chongqing wollen enger zusammenarbeiten. Vertreter beider Seiten haben am Donnerstag eine Absichtserklärung unterzeichnet, die ein gemeinsames Logistikzentrum am Hafen vorsieht.',
    'Nach Angaben der Verwaltung soll das Zentrum in zwei Jahren öffnen. Rund vierzig Unternehmen haben bereits Interesse gezeigt, darunter mehrere Mittelständler aus der Region.',
    'Der Oberbürgermeister sprach von einem Schritt, der beiden Städten nützt. Kritik kam aus dem Rat: Die Kosten seien noch nicht beziffert, und ein Zeitplan fehle.',
    'Über die Finanzierung entscheidet der Rat im Herbst. Bis dahin soll eine Arbeitsgruppe klären, welche Flächen am Hafen in Frage kommen und wer sie betreibt.',
  ],
  noise: {
    nav: 'Startseite Politik Wirtschaft Sport Kultur',
    consent:
      'Wir und unsere Partner verwenden Cookies, um Inhalte zu personalisieren und Zugriffe zu messen.',
    caption: 'Blick auf den Hafen am frühen Morgen',
    related: 'Mehr zum Thema: Hafenausbau verzögert sich erneut',
    credit: 'Quelle: eigene Recherche',
    newsletter: 'Abonnieren Sie unseren täglichen Überblick per Mail',
    comment: 'Endlich passiert hier etwas, schreibt ein Leser',
  },
}

export const ENGLISH: PageText = {
  lang: 'en',
  site: 'Harbour Post',
  title: 'Leeds signs five-year research pact with Nanjing institute',
  author: 'Martha Quill',
  date: '2023-11-08T14:05:00Z',
  paragraphs: [
    'The University of Leeds has agreed to a five-year research partnership with an institute in Nanjing, both sides said on Wednesday. The pact covers battery materials and low-carbon cement.',
    'Under the agreement, each partner will host up to ten visiting researchers a year. A joint committee will choose the first projects before the end of March.',
    'A spokesperson said that no public money had been set aside yet. Funding will come from existing budgets and from two companies that have not been named.',
    'Students are expected to take part from the second year. The university plans to review the pact once the first three projects have reported their results.',
  ],
  noise: {
    nav: 'Home News Business Opinion Weather',
    consent:
      'We and our partners store cookies on your device to personalise content and measure audiences.',
    caption: 'The main building seen from the north gate',
    related: 'Read more: Council delays vote on science park',
    credit: 'Photo: archive',
    newsletter: 'Sign up to get our morning briefing in your inbox',
    comment: 'About time, one reader writes below the line',
  },
}

export const ITALIAN: PageText = {
  lang: 'it',
  site: 'Cronaca Ligure',
  title: 'Genova rinnova il gemellaggio con Tianjin e punta sul porto',
  author: 'Sofia Marchetti',
  date: '2022-05-17T18:20:00+02:00',
  paragraphs: [
    'Genova e Tianjin hanno rinnovato il patto di gemellaggio che le lega da molti anni. La firma è avvenuta martedì a Palazzo Tursi, alla presenza delle due delegazioni.',
    'Il nuovo accordo riguarda soprattutto il porto, la formazione dei giovani e gli scambi tra le università. Nei prossimi mesi partirà un primo corso per venti studenti.',
    'Il Comune non ha indicato quanto costerà il programma. Secondo gli uffici le spese saranno coperte in parte dalla Regione e in parte da sponsor privati.',
    'Una visita in Cina è prevista per la primavera, quando le due città presenteranno i risultati del primo anno di lavoro comune.',
  ],
  noise: {
    nav: 'Home Cronaca Economia Sport Cultura',
    consent:
      'Noi e i nostri partner usiamo i cookie per personalizzare i contenuti e misurare il traffico.',
    caption: 'Una veduta del porto antico al tramonto',
    related: 'Leggi anche: La diga slitta ancora di un anno',
    credit: 'Foto: archivio',
    newsletter: 'Iscriviti per ricevere ogni mattina le notizie',
    comment: 'Era ora, scrive un lettore nei commenti',
  },
}

export const CHINESE: PageText = {
  lang: 'zh-CN',
  site: '江城新闻',
  title: '武汉与杜伊斯堡签署合作备忘录，共建物流信息平台',
  author: '李文静',
  date: '2021-09-03T10:15:00+08:00',
  paragraphs: [
    '九月三日，武汉市与德国杜伊斯堡市的代表签署了一份合作备忘录，双方将共同建设一个物流信息平台，为中欧班列的货主提供服务。',
    '根据备忘录，平台预计在明年年底前投入使用。首批参与的企业约有三十家，其中包括多家中小型运输公司和两家仓储企业。',
    '武汉市有关负责人表示，合作的具体费用还在测算之中。德方代表则说，他们希望先从数据标准入手，再逐步扩大合作的范围。',
    '双方还商定每年举行一次会议，轮流在两座城市召开，以便及时解决合作中出现的问题，并听取企业的意见。',
  ],
  noise: {
    nav: '首页 国内 国际 财经 体育 娱乐',
    consent: '本网站使用Cookie来改进服务并统计访问量，请您确认是否同意。',
    caption: '图为签约仪式的会场外景',
    related: '相关阅读：长江航道整治工程进入收尾阶段',
    credit: '责任编辑：王小明',
    newsletter: '订阅我们的每日新闻，掌握最新动态',
    comment: '网友评论说希望早日看到成果',
  },
}

export const ALL_PAGES = [GERMAN, ENGLISH, ITALIAN, CHINESE]

const teaser = (index: number) =>
  `<li class="card"><h3><a href="/other-${index}.html">Teaser ${index} ${'x'.repeat(12)}</a></h3><p>Vorspann ${index}</p></li>`

/** The page's HTML. `body` replaces the paragraphs' markup. */
export const articlePage = (
  page: PageText,
  body = page.paragraphs.map((text) => `<p>${text}</p>`).join('\n'),
): string => `<!doctype html><html lang="${page.lang}"><head><meta charset="utf-8"><title>${page.title} | ${page.site}</title>
<meta property="og:title" content="${page.title}"><meta property="og:type" content="article">
<meta property="og:site_name" content="${page.site}">
<script type="application/ld+json">{"@context":"https://schema.org","@type":["NewsArticle"],"headline":"${page.title}","datePublished":"${page.date}","author":[{"@type":"Person","name":"${page.author}"}]}</script>
</head><body>
<div id="cookie-consent" role="dialog"><p>${page.noise.consent}</p><button>OK</button></div>
<header><nav><a href="/">${page.noise.nav}</a></nav></header>
<main><article><h1>${page.title}</h1><p class="byline"><a rel="author" href="/a">${page.author}</a></p>
<figure><img src="data:," alt=""><figcaption>${page.noise.caption}</figcaption></figure>
<div class="content">${body}
<p><a href="/r">${page.noise.related}</a></p>
<div class="newsletter-signup"><p>${page.noise.newsletter}</p></div>
<p>${page.noise.credit}</p></div></article>
<section id="comments"><p>${page.noise.comment}</p></section></main>
<aside class="sidebar"><ul>${[1, 2, 3, 4, 5].map(teaser).join('')}</ul></aside>
<footer>© ${page.site}</footer></body></html>`
