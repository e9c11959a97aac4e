import { describe, expect, it } from 'vitest'
import { extractArticle } from '@/lib/article/extract-article'
import { articlePage, ENGLISH } from '../../support/article-page'
import { parsePage } from '../../support/parse-page'

const URL_OF_PAGE = 'https://www.harbour.example/2023/pact.html'

/** A page that declares nothing: only what stands between headline and text, and in the head. */
const bylineOf = (beside: string, head = '', body?: string): string[] => {
  const text = body ?? ENGLISH.paragraphs.map((text) => `<p>${text}</p>`).join('')
  const html = `<!doctype html><html lang="en"><head><title>${ENGLISH.title}</title>${head}</head>
    <body><article><h1>${ENGLISH.title}</h1>${beside}<div class="content">${text}</div></article></body></html>`
  const extraction = extractArticle(parsePage(html, URL_OF_PAGE), URL_OF_PAGE)
  if (!extraction.ok) throw new Error(extraction.reason)
  return extraction.article.byline
}

describe('the byline', () => {
  it.each([
    [
      'a list of names',
      '<ul class="metaAuthorList"><li><a>Ada Quill</a></li><li><a>Bo Lund</a></li></ul>',
      ['Ada Quill', 'Bo Lund'],
    ],
    [
      'names in elements of their own',
      '<div class="byline"><span>Ada Quill</span><span>Bo Lund</span></div>',
      ['Ada Quill', 'Bo Lund'],
    ],
    [
      'a pen name that the markup declares',
      '<span class="byline">by <span class="author vcard"><a class="url fn n">Quilly</a></span></span>',
      ['Quilly'],
    ],
    [
      'a label with its value behind it',
      '<dl><dt>Autor:</dt><dd>Ada Quill</dd></dl>',
      ['Ada Quill'],
    ],
    ['an agency behind a stroke', '<p><b>Autor:</b> Ada Quill/SP-X</p>', ['Ada Quill']],
    [
      'a line with the date before the name',
      '<p>Erstellt von <a>Ada Quill</a> am Dienstag 6. Mai 2014</p>',
      ['Ada Quill'],
    ],
    [
      'a name beside the date',
      '<div class="article_meta_info"><span>Ada Quill</span> | <time>April 13, 2020</time></div>',
      ['Ada Quill'],
    ],
    [
      'no photographer',
      '<figure><img><figcaption class="author">Foto: Karl Licht</figcaption></figure>',
      [],
    ],
    ['no commenter', '<div class="comments"><span class="author">Karl Laut</span></div>', []],
    ['no button', '<div class="author"><a>Archiv anzeigen</a></div>', []],
    [
      'no role',
      '<p class="byline">Ada Quill <span>Politische Korrespondentin</span></p>',
      ['Ada Quill'],
    ],
  ])('reads %s', (_, beside, names) => {
    expect(bylineOf(beside)).toEqual(names)
  })

  it('reads a signature in bold before the text', () => {
    const paragraphs = ENGLISH.paragraphs.map((text) => `<p>${text}</p>`).join('')
    expect(bylineOf('', '', `<p><strong>Ada Quill/Bo Lund</strong></p>${paragraphs}`)).toEqual([
      'Ada Quill',
      'Bo Lund',
    ])
  })

  it('reads several names in a paragraph before the text, and an office behind it', () => {
    const paragraphs = ENGLISH.paragraphs.map((text) => `<p>${text}</p>`).join('')
    expect(bylineOf('', '', `<p>Ada Quill/Bo Lund</p>${paragraphs}`)).toEqual([
      'Ada Quill',
      'Bo Lund',
    ])
    expect(bylineOf('', '', `${paragraphs}<p><em>HP-Redaktion</em></p>`)).toEqual(['HP-Redaktion'])
  })

  it('reads an agency behind the word for it, and no list of subjects', () => {
    expect(bylineOf('<p>By HPA, in Trade</p>')).toEqual(['HPA'])
    expect(bylineOf('<div id="writer">港口、平和、桥梁、天气</div>')).toEqual([])
  })

  it.each([
    ['the fuller of byline and JSON-LD', 'Ada Quill', ['Ada Quill', 'Bo Lund']],
    ['the byline where JSON-LD has a given name only', 'Kim', ['Ada Quill', 'Bo Lund']],
    ['JSON-LD where both differ', 'Cem Okoro', ['Cem Okoro']],
  ])('takes %s', (_, declared, names) => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"${declared}"}}</script>`
    expect(bylineOf('<p class="byline">By Ada Quill and Bo Lund</p>', head)).toEqual(names)
  })

  it.each([
    ['catalogues', '<meta name="dc.creator" content="Quill, Ada">'],
    ['analytics', '<meta name="cXenseParse:author" content="Ada Quill">'],
    [
      'link previews',
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ada Quill">',
    ],
  ])('reads the metadata of %s', (_, head) => {
    expect(bylineOf('', head)).toEqual(['Ada Quill'])
  })

  it('prefers a person to the site, and gives the site when nobody else is named', () => {
    const site =
      '<meta property="og:site_name" content="Harbour Post"><meta name="author" content="Harbour Post">'
    expect(bylineOf('<p class="byline">By Ada Quill</p>', site)).toEqual(['Ada Quill'])
    expect(bylineOf('', site)).toEqual(['Harbour Post'])
  })

  it('takes JSON-LD before everything, and offers the rest as candidates', () => {
    const html = articlePage(ENGLISH)
    const extraction = extractArticle(parsePage(html, URL_OF_PAGE), URL_OF_PAGE)
    const candidates = extraction.ok ? extraction.article.candidates : []
    const byline = candidates.find(({ field }) => field === 'byline')
    expect(byline).toMatchObject({ value: ENGLISH.author })
    expect(byline?.score).toBeGreaterThan(0.5)
  })
})
