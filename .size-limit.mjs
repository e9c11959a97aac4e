import { readFileSync } from 'node:fs'

const BUILD = '.output/chrome-mv3'

/** The scripts that a screen loads before it draws anything; what comes later is not among them. */
const firstScripts = (screen) => {
  const html = readFileSync(`${BUILD}/${screen}.html`, 'utf8')
  return [...html.matchAll(/(?:src|href)="(\/chunks\/[^"]+\.js)"/g)].map(([, path]) => BUILD + path)
}

export default [
  { name: 'article script', path: `${BUILD}/article.js`, limit: '25 kB', gzip: true },
  // Measured sizes and a twentieth.
  { name: 'background', path: `${BUILD}/background.js`, limit: '426 kB', gzip: true },
  { name: 'popup, before it draws', path: firstScripts('popup'), limit: '201 kB', gzip: true },
]
