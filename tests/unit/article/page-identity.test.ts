import { describe, expect, it } from 'vitest'
import { canonicalUrl, registrableDomain } from '@/lib/article/page-identity'
import { urlKey } from '@/lib/article/url-keys'

/** Addresses that show the same page. */
const SAME: readonly (readonly [string, string])[] = [
  ['https://news.example/a/one.html', 'http://news.example/a/one.html'],
  ['https://news.example/a/one.html', 'https://www.news.example/a/one.html'],
  ['https://news.example/a/one', 'https://news.example/a/one/'],
  ['https://news.example/a/one', 'https://news.example//a/one'],
  ['https://news.example/a/one', 'https://NEWS.example/a/one'],
  ['https://news.example/a/one.html', 'https://m.news.example/a/one.html'],
  ['https://news.example/a/one.html', 'https://mobil.news.example/a/one.html'],
  ['https://news.example/a/one.html', 'https://amp.news.example/a/one.html'],
  ['https://news.example/a/one.html', 'https://3g.news.example/a/one.html'],
  [
    'https://news.example/a/one.html',
    'https://news.example/a/one.html?utm_source=mail&utm_medium=x',
  ],
  ['https://news.example/a/one.html', 'https://news.example/a/one.html?fbclid=abc'],
  ['https://news.example/a/one.html', 'https://news.example/a/one.html?gclid=abc&gbraid=1'],
  [
    'https://news.example/a/one.html',
    'https://news.example/a/one.html?wt_mc=mail&at_medium=custom',
  ],
  [
    'https://news.example/a/one.html',
    'https://news.example/a/one.html?spm=a.b.c&from=timeline&isappinstalled=0',
  ],
  ['https://news.example/a/one.html', 'https://news.example/a/one.html?ref=rss'],
  ['https://news.example/a/one.html', 'https://news.example/a/one.html?xtor=RSS-1'],
  ['https://news.example/a/one.html', 'https://news.example/a/one.html?mc_cid=1&mc_eid=2'],
  ['https://news.example/a/one.html', 'https://news.example/a/one.html?_ga=1.2&_gl=3'],
  ['https://news.example/a/one.html', 'https://news.example/a/one.html#comments'],
  ['https://news.example/a/one.html', 'https://news.example/a/one.html#:~:text=words'],
  ['https://news.example/a?id=7&b=2', 'https://news.example/a?b=2&id=7'],
  ['https://news.example/a/one', 'https://news.example/a/one/amp'],
  ['https://news.example/a/one', 'https://news.example/a/one/amp/'],
  ['https://news.example/a/one', 'https://news.example/amp/a/one'],
  ['https://news.example/a/one', 'https://news.example/a/one?amp'],
  ['https://news.example/a/one', 'https://news.example/a/one?amp=1'],
  ['https://news.example/a/one', 'https://news.example/a/one?outputType=amp'],
  ['https://news.example/a/one.html', 'https://news.example/a/one.amp.html'],
  ['https://news.example/a/one', 'https://news.example/a/one.amp'],
  ['https://news.example/a/one', 'https://news-example.cdn.ampproject.org/c/s/news.example/a/one'],
  ['https://news.example/a/one', 'https://www.google.com/amp/s/news.example/a/one'],
  ['https://news.example/a/one', 'https://news.example/a/one/print'],
  ['https://news.example/a/one', 'https://news.example/a/one?print=1'],
  ['https://news.example/a/one', 'https://news.example/a/one?view=print'],
  ['https://news.example/a/one.html', 'https://news.example/a/one,druck.html'],
  ['https://news.example/a/one', 'https://news.example/a/one/druckversion'],
  ['https://news.example/a/one', 'https://news.example/a/one?page=2'],
  ['https://news.example/a/one', 'https://news.example/a/one/seite-3'],
  ['https://news.example/a/one', 'https://news.example/a/one/komplettansicht'],
  ['https://news.example/a/one', 'https://news.example/a/one/page/2/'],
  ['https://news.example/2024/123456.shtml', 'https://news.example/2024/123456_2.shtml'],
  ['https://news.example/2024/123456.html', 'https://news.example/2024/123456_all.html'],
  ['https://news.example/a/', 'https://news.example/a/index.html'],
  ['https://news.example/a/one.jsp', 'https://news.example/a/one.jsp;jsessionid=ABC123'],
  ['https://news.example/stadt/düsseldorf', 'https://news.example/stadt/d%C3%BCsseldorf'],
  [
    'https://news.example/a/one',
    'https://web.archive.org/web/20240102030405/https://news.example/a/one',
  ],
  ['https://app.example/#/news/12', 'https://app.example/#/news/12/'],
  ['file:///home/reader/page.html', 'file:///home/reader/page.html#top'],
  // Shapes of newsletters, feeds, social networks and search engines.
  ['https://news.example/a-1.html', 'https://news.example/a-1.html?CMP=share_btn_tw'],
  ['https://news.example/a-1.html', 'https://news.example/a-1.html?__twitter_impression=true'],
  ['https://news.example/a-1.html', 'https://news.example/a-1.html?mod=hp_lead_pos1&gaa_at=eafs'],
  ['https://news.example/a-1.html', 'https://news.example/a-1.html?srsltid=AfmBOo'],
  ['https://news.example/a-1.html', 'https://news.example/a-1.html?unlocked_article_code=1.xY'],
  ['https://news.example/a-1.html', 'https://news.example/a-1.html?reduced=true'],
  ['https://news.example/a-1.html', 'https://news.example/a-1.html?refresh_ce=1'],
  ['https://news.example/a-1.html', 'https://news.example/a-1.html?mibextid=Zxz2cZ&sfnsn=mo'],
  // A public account's article: only the first four parameters name it.
  [
    'https://mp.portal.example/s?__biz=MzA3&mid=2650&idx=1&sn=ab12',
    'https://mp.portal.example/s?__biz=MzA3&mid=2650&idx=1&sn=ab12&chksm=88&scene=27&subscene=90&pass_ticket=xx&wx_header=3',
  ],
  // Small screens, AMP files, several pages in one.
  ['https://de.wiki.example/wiki/Chongqing', 'https://de.m.wiki.example/wiki/Chongqing'],
  [
    'https://news.example/24_giugno_20/porto-123.shtml',
    'https://news.example/24_giugno_20/porto-123_amp.shtml',
  ],
  ['https://news.example/artikel/123', 'https://news.example/artikel/123?seite=all'],
  ['https://news.example/artikel/123', 'https://news.example/artikel/123/komplettansicht?print'],
  ['https://news.example/a/one', 'https://www.bing.com/amp/s/news.example/a/one'],
  [
    'https://news.example/a/one',
    'https://news-example.cdn.ampproject.org/v/s/news.example/a/one/amp?amp_gsa=1&amp_js_v=a9&usqp=mq331#aoh=17',
  ],
  ['https://news.example/a/one', 'https://archive.ph/20240102030405/https://news.example/a/one'],
]

/** Addresses of different pages that look alike. */
const DIFFERENT: readonly (readonly [string, string])[] = [
  ['https://news.example/a/one.html', 'https://news.example/a/two.html'],
  ['https://news.example/a/one.html', 'https://other.example/a/one.html'],
  ['https://news.example/show?id=1', 'https://news.example/show?id=2'],
  ['https://news.example/show?sid=1', 'https://news.example/show?sid=2'],
  ['https://news.example/show?cid=1', 'https://news.example/show?cid=2'],
  ['https://news.example/?p=12', 'https://news.example/?p=13'],
  ['https://news.example/?p=1234', 'https://news.example/?p=1235'],
  ['https://news.example/de/one', 'https://news.example/en/one'],
  ['https://app.example/#/news/12', 'https://app.example/#/news/13'],
  ['https://app.example/#!/news/12', 'https://app.example/'],
  ['https://news.example:8080/a', 'https://news.example/a'],
  ['https://sport.news.example/a', 'https://news.example/a'],
  ['https://news.example/a/print-media-in-crisis', 'https://news.example/a'],
  ['https://news.example/a/amplifier', 'https://news.example/a'],
  ['https://news.example/2024/123456.shtml', 'https://news.example/2024/123457.shtml'],
  ['https://news.example/search?q=leeds', 'https://news.example/search?q=nanjing'],
  [
    'https://mp.portal.example/s?__biz=MzA3&mid=2650&idx=1',
    'https://mp.portal.example/s?__biz=MzA3&mid=2650&idx=2',
  ],
  ['https://mp.portal.example/s/aBcD', 'https://mp.portal.example/s/aBcd'],
  [
    'https://news.example/n1/2024/0620/c1001-4026.html',
    'https://news.example/n1/2024/0620/c1001-4027.html',
  ],
  ['https://news.example/thema-2', 'https://news.example/thema-3'],
  ['https://news.example/live/1?post=12', 'https://news.example/live/1?post=13'],
  ['https://news.example/index.php?id=7', 'https://news.example/index.php?id=8'],
  ['https://news.example/article?page=4711', 'https://news.example/article?page=4712'],
  ['https://news.example/?article=a', 'https://news.example/?article=b'],
  ['https://de.wiki.example/wiki/A', 'https://en.wiki.example/wiki/A'],
  ['https://app.example/#/news/12', 'https://app.example/#comments'],
  ['file:///home/a.html', 'file:///home/b.html'],
  ['https://one.blogs.example/a', 'https://two.blogs.example/a'],
]

describe('urlKey', () => {
  it.each(SAME)('%s is %s', (one, other) => {
    expect(urlKey(other)).toBe(urlKey(one))
    expect(urlKey(one)).not.toBe('')
  })

  it.each(DIFFERENT)('%s is not %s', (one, other) => {
    expect(urlKey(other)).not.toBe(urlKey(one))
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'about:blank', 'no address'])(
    '%s has none',
    (address) => {
      expect(urlKey(address)).toBe('')
    },
  )
})

const PAGE = 'https://www.news.example/city/leeds-signs-research-pact-4711.html?utm_source=x#top'
const PLAIN = 'https://www.news.example/city/leeds-signs-research-pact-4711.html'
const TITLE = 'Leeds signs research pact'

/** What a page declares → what is taken. */
const DECLARED: readonly (readonly [string, string, string])[] = [
  ['nothing', '', PLAIN],
  ['itself', PLAIN, PLAIN],
  ['a relative address', '/city/leeds-signs-research-pact-4711.html', PLAIN],
  [
    'its host without www.',
    'https://news.example/city/leeds-signs-research-pact-4711.html',
    'https://news.example/city/leeds-signs-research-pact-4711.html',
  ],
  [
    'its own long form',
    'https://news.example/c/leeds-signs-research-pact-4711',
    'https://news.example/c/leeds-signs-research-pact-4711',
  ],
  ['another site', 'https://other.example/city/leeds-signs-research-pact-4711.html', PLAIN],
  ['the root', 'https://www.news.example/', PLAIN],
  ['a language root', 'https://www.news.example/en/', PLAIN],
  ['its section', 'https://www.news.example/city/', PLAIN],
  ['the article before', 'https://www.news.example/city/council-delays-vote-4700.html', PLAIN],
  ['a script', 'javascript:alert(1)', PLAIN],
  ['a broken address', 'https://', PLAIN],
  ['a fragment', `${PLAIN}#comments`, PLAIN],
  ['its print form', PLAIN.replace('.html', ',druck.html'), PLAIN.replace('.html', ',druck.html')],
  ['its short address', 'https://www.news.example/4711', 'https://www.news.example/4711'],
  ['the front page of an index file', 'https://www.news.example/index.html', PLAIN],
  ['a sister site', 'https://other-news.example/city/leeds-signs-research-pact', PLAIN],
  [
    'an article of the same section',
    'https://www.news.example/city/harbour-opens-late-4712.html',
    PLAIN,
  ],
  ['another scheme', PLAIN.replace('https', 'ftp'), PLAIN],
]

describe('canonicalUrl', () => {
  it.each(DECLARED)('of a page that declares %s', (_, declared, expected) => {
    expect(canonicalUrl(declared, PAGE, TITLE)).toBe(expected)
  })

  it('keeps a route of a page that has no other address', () => {
    expect(canonicalUrl('', 'https://app.example/?utm_term=a#/news/12', TITLE)).toBe(
      'https://app.example/#/news/12',
    )
  })
})

describe('registrableDomain', () => {
  it.each([
    ['news.example.com', 'example.com'],
    ['www.example.co.uk', 'example.co.uk'],
    ['a.b.example.com.cn', 'example.com.cn'],
    ['www.comune.example.it', 'example.it'],
    ['reader.github.io', 'reader.github.io'],
    ['10.0.0.1', '10.0.0.1'],
    ['localhost', 'localhost'],
  ])('of %s is %s', (host, domain) => {
    expect(registrableDomain(host)).toBe(domain)
  })
})
