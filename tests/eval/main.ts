import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { parseGazetteer } from '@/lib/catalogue/gazetteer'
import { gazetteerOf } from '@/lib/drafting/gazetteer'
import { compileNames } from '@/lib/matching/compile'
import { openNameIndex } from '@/lib/matching/name-index'
import { readCatalogueFile } from './catalogue-file'
import { evalLine } from './eval-line'
import { readLines } from './read-lines'

const SEEDS = fileURLToPath(new URL('../../seeds/catalogue.json', import.meta.url))

const GAZETTEER = fileURLToPath(new URL('../../seeds/gazetteer.json', import.meta.url))

const { values } = parseArgs({ options: { catalogue: { type: 'string' } } })
const catalogue = readCatalogueFile(values.catalogue ?? SEEDS)
if (catalogue.skipped > 0) console.error(`eval: ${catalogue.skipped} catalogue rows skipped`)
const opened = openNameIndex(compileNames(catalogue.records))
if (!opened.ok) throw new Error('the compiled names cannot be opened')

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of the pipe went away (head, a failed scorer): nothing is left to do.
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

const places: unknown = JSON.parse(readFileSync(GAZETTEER, 'utf8'))
const gazetteer = gazetteerOf(parseGazetteer(places))
const context = { index: opened.value, source: catalogue.source, gazetteer }
for await (const input of readLines(process.stdin)) {
  const line = `${JSON.stringify(await evalLine(context, input))}\n`
  if (!process.stdout.write(line)) await once(process.stdout, 'drain')
}
