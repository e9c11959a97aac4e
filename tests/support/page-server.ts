import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'

const PAGES = new URL('../fixtures/pages/', import.meta.url)

export interface PageServer {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  origin: string
  /** Serves `html` at `path` from now on. */
  serve(path: string, html: string, headers?: Record<string, string>): void
  /** Paths asked for so far. */
  requests: string[]
  close(): Promise<void>
}

interface Stored {
  html: string
  headers: Record<string, string>
}

const readHeaders = (name: string): Record<string, string> => {
  const file = new URL(`${name}/headers.json`, PAGES)
  if (!existsSync(file)) return {}
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return Object.fromEntries(
    Object.entries(parsed ?? {}).map(([key, value]) => [key, String(value)]),
  )
}

const fixture = (path: string): Stored | undefined => {
  const name = path.replace(/^\/+|\/+$/g, '')
  if (!/^[a-z0-9-]+$/.test(name)) return undefined
  const file = new URL(`${name}/index.html`, PAGES)
  if (!existsSync(file)) return undefined
  return { html: readFileSync(fileURLToPath(file), 'utf8'), headers: readHeaders(name) }
}

/** A news site on loopback: `/<name>/` answers with `tests/fixtures/pages/<name>/index.html` and its `headers.json`. */
export const startPageServer = async (): Promise<PageServer> => {
  const own = new Map<string, Stored>()
  const requests: string[] = []
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    requests.push(path)
    const page = own.get(path) ?? fixture(path)
    if (!page) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found')
      return
    }
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers })
      .end(page.html)
  }
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    serve: (path, html, headers = {}) => void own.set(path, { html, headers }),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
