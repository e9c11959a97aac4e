import { seededRandom } from './seeded-random'

const PLACES = [
  'Dalian',
  'Chongqing',
  'Jinan',
  'Shenzhen',
  'Paris',
  'Düsseldorf',
  'Wuhan',
  'Suzhou',
]
const FIRMS = [
  'Huawei',
  'Siemens',
  'Siemens (China) Co., Ltd.',
  'HD Rain',
  'Ubudu',
  'Shandong University',
]
const SENTENCES = [
  '{firm} opened an office in {place} and asked the chamber of commerce for a list of suppliers.',
  'The council of {place} wants to know what the agreement with {firm} will cost over five years.',
  'Between {place} and {place} the freight trains now run twice a day, which nobody had expected.',
  'An engineer of {firm} explained the new control room to visitors and answered questions for an hour.',
  'In {place} the training centre has taken in its third class, most of them from the old shipyard.',
  'No sum was named, and the minutes of the meeting say little about the way the work will be shared.',
  'For {firm} the order is small, yet the people in charge speak of it as a start.',
  'The weather was bad, the hall was full, and the speeches were shorter than the programme had promised.',
  'Whoever walks through {place} today sees cranes on every second corner and new signs at the crossings.',
  'A study of the university found that most such agreements lead to a first project within two years.',
]

/**
 * A news page whose article has about `characters` UTF-16 code units (never fewer), with names of seed records in
 * three sentences out of four. The same arguments always give the same page.
 */
export const longPage = (characters = 80_000, seed = 1): string => {
  const paragraphs = longParagraphs(characters, seed).map((text) => `<p>${text}</p>`)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>A year of agreements – Harbour Almanac</title>
<meta property="og:type" content="article">
<meta property="og:site_name" content="Harbour Almanac">
<meta property="og:title" content="A year of agreements">
<meta property="article:published_time" content="2024-12-30T09:00:00+00:00">
<meta name="author" content="Odile Ferrant">
<link rel="icon" href="data:,">
<style>
body { margin: 0 auto; max-width: 720px; padding: 30px 20px; font: 18px/1.6 Georgia, serif; background: #fff; color: #222; }
</style>
</head>
<body>
<article>
<h1>A year of agreements</h1>
<p>By <span rel="author">Odile Ferrant</span>, <time datetime="2024-12-30T09:00:00+00:00">30 December 2024</time></p>
${paragraphs.join('\n')}
</article>
</body>
</html>
`
}

/** The paragraphs of `longPage`, joined at least `characters` long. */
export const longParagraphs = (characters: number, seed = 1): string[] => {
  const random = seededRandom(seed)
  const pick = (list: string[]): string => list[Math.floor(random() * list.length)] ?? ''
  const sentence = (): string =>
    pick(SENTENCES)
      .replaceAll('{place}', () => pick(PLACES))
      .replaceAll('{firm}', () => pick(FIRMS))
  const paragraphs: string[] = []
  for (let length = 0; length < characters; ) {
    const text = Array.from({ length: 4 }, sentence).join(' ')
    paragraphs.push(text)
    length += text.length + 1
  }
  return paragraphs
}
