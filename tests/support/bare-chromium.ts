import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { z } from 'zod'
import { QUIET } from './chromium-extension'

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3-e2e', import.meta.url))

/** What Chromium says over the pipe: an answer to a numbered command, or an event. */
const message = z.object({
  id: z.number().optional(),
  method: z.string().optional(),
  params: z
    .object({
      targetInfo: z.object({ targetId: z.string(), url: z.string() }).optional(),
    })
    .optional(),
  result: z
    .object({
      sessionId: z.string().optional(),
      result: z.object({ value: z.unknown() }).partial().optional(),
      exceptionDetails: z.object({ text: z.string() }).optional(),
    })
    .optional(),
})
type Message = z.infer<typeof message>

export interface BareChromium {
  /** Runs a function, which must not use anything around it, in the extension's background. */
  background<A, R>(job: (given: A) => Promise<R> | R, given: A): Promise<R>
  close(): Promise<void>
}

const start = (profile: string): ChildProcess =>
  spawn(
    process.env.PACTLIGHT_CHROMIUM ?? chromium.executablePath(),
    [
      '--headless=new',
      '--disable-dev-shm-usage',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${BUILD}`,
      `--load-extension=${BUILD}`,
      ...QUIET.filter((argument) => !argument.startsWith('--remote-debugging')),
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  )

/**
 * Chromium with Pactlight and without a debugger on its pages: it never renders a page ahead that is debugged, and
 * Playwright debugs every page. Only the background is attached; it can reach the pages.
 */
export const launchBareChromium = async (): Promise<BareChromium> => {
  const profile = mkdtempSync(join(tmpdir(), 'pactlight-bare-'))
  const browser = start(profile)
  const [, , , input, output] = browser.stdio
  if (!input || !('write' in input) || !output || !('setEncoding' in output))
    throw new Error('Chromium has no pipe')
  const waiting = new Map<number, (answer: Message) => void>()
  let count = 0
  const send = (method: string, params: object, sessionId?: string): Promise<Message> =>
    new Promise((resolve) => {
      count += 1
      waiting.set(count, resolve)
      input.write(`${JSON.stringify({ id: count, method, params, sessionId })}\0`)
    })
  const worker = new Promise<string>((resolve) => {
    let rest = ''
    let found = ''
    output.setEncoding('utf8')
    output.on('data', (chunk: string) => {
      const parts = (rest + chunk).split('\0')
      rest = parts.pop() ?? ''
      for (const part of parts) {
        const said = message.parse(JSON.parse(part))
        if (said.id !== undefined) waiting.get(said.id)?.(said)
        const target = said.params?.targetInfo
        if (target?.url.endsWith('/background.js')) found = target.targetId
        // Chromium crashes where a worker is attached while it installs; the welcome page comes after that.
        if (target?.url.endsWith('/welcome.html')) resolve(found)
      }
    })
  })
  await send('Target.setDiscoverTargets', { discover: true })
  const attached = await send('Target.attachToTarget', { targetId: await worker, flatten: true })
  const session = attached.result?.sessionId
  return {
    async background<A, R>(job: (given: A) => Promise<R> | R, given: A) {
      const expression = `(${job})(${JSON.stringify(given)})`
      const order = { expression, awaitPromise: true, returnByValue: true }
      const { result } = await send('Runtime.evaluate', order, session)
      if (!result || result.exceptionDetails)
        throw new Error(result?.exceptionDetails?.text ?? 'no answer')
      return result.result?.value as R
    },
    async close() {
      const gone = new Promise((resolve) => browser.once('exit', resolve))
      await send('Browser.close', {})
      await gone
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
