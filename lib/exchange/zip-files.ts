import { Zip, ZipDeflate } from 'fflate'

/** One file of an archive. `modified` is ISO 8601 in UTC. */
export interface ZipFile {
  path: string
  text: string
  modified: string
}

/** Deflate's level: Markdown shrinks to a third already, and higher levels take twice the time for a tenth. */
const LEVEL = 4

/** The files as one ZIP archive (PKWARE APPNOTE, deflate), in pieces as they are ready. */
export async function* zipFiles(files: AsyncIterable<ZipFile>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    ready.push(piece)
  })
  const encoder = new TextEncoder()
  for await (const { path, text, modified } of files) {
    const file = new ZipDeflate(path, { level: LEVEL })
    file.mtime = within(new Date(modified))
    zip.add(file)
    file.push(encoder.encode(text), true)
    yield* ready.splice(0)
  }
  zip.end()
  yield* ready
}

/** A ZIP file's clock runs from 1980 to 2107; fflate ends it with 2099. A day's distance holds in every time zone. */
const EARLIEST = new Date('1980-01-02T00:00:00Z')
const LATEST = new Date('2099-12-30T00:00:00Z')

const within = (date: Date): Date => (date < EARLIEST ? EARLIEST : date > LATEST ? LATEST : date)
