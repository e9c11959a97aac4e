import { connect, type Socket } from 'node:net'

type Answer = [
  type: number,
  id: number,
  error: { error: string; message: string } | null,
  result: unknown,
]

/** A Marionette session: commands in, results out, one at a time. Frames are `<length>:[0,id,command,params]`. */
export interface Marionette {
  send(command: string, params?: Record<string, unknown>): Promise<unknown>
  /** Runs a function body in the current page; `arguments` holds `args`; async bodies are awaited. */
  run(script: string, args?: unknown[]): Promise<unknown>
  setContext(context: 'chrome' | 'content'): Promise<void>
  close(): void
}

const readFrames = (socket: Socket, onFrame: (text: string) => void): void => {
  let buffer = Buffer.alloc(0)
  socket.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk])
    for (;;) {
      const colon = buffer.indexOf(':')
      if (colon < 0) return
      const length = Number(buffer.subarray(0, colon).toString())
      if (buffer.length < colon + 1 + length) return
      const text = buffer.subarray(colon + 1, colon + 1 + length).toString('utf8')
      buffer = buffer.subarray(colon + 1 + length)
      onFrame(text)
    }
  })
}

/** Connects to a Firefox started with `--marionette`; retries until the port answers or `timeoutMs` has passed. */
export const connectMarionette = async (port: number, timeoutMs = 30_000): Promise<Marionette> => {
  const deadline = performance.now() + timeoutMs
  const open = (): Promise<Socket> =>
    new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => resolve(socket))
      socket.once('error', reject)
    })
  let socket: Socket | undefined
  while (!socket) {
    socket = await open().catch(() => undefined)
    if (!socket && performance.now() > deadline) throw new Error('Firefox did not open Marionette')
    if (!socket) await new Promise((resolve) => setTimeout(resolve, 200))
  }
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  let greeted: () => void = () => {}
  const greeting = new Promise<void>((resolve) => {
    greeted = resolve
  })
  readFrames(socket, (text) => {
    const frame: unknown = JSON.parse(text)
    if (!Array.isArray(frame)) return greeted()
    const [, id, error, result] = frame as Answer
    const call = waiting.get(id)
    waiting.delete(id)
    if (error) call?.reject(new Error(`${error.error}: ${error.message}`))
    else call?.resolve(result)
  })
  await greeting

  let next = 0
  const live = socket
  const send = (command: string, params: Record<string, unknown> = {}): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++next
      waiting.set(id, { resolve, reject })
      const frame = JSON.stringify([0, id, command, params])
      live.write(`${Buffer.byteLength(frame)}:${frame}`)
    })
  const run = async (script: string, args: unknown[] = []): Promise<unknown> => {
    const body = `const [args, done] = arguments; (async (...arguments_) => { ${script} })(...args).then((value) => done({ value }), (error) => done({ error: String(error) }))`
    const answer = (await send('WebDriver:ExecuteAsyncScript', {
      script: body,
      args: [args],
      scriptTimeout: 30_000,
    })) as { value: { value?: unknown; error?: string } }
    if (answer.value.error) throw new Error(answer.value.error)
    return answer.value.value
  }
  return {
    send,
    run,
    setContext: async (context) => void (await send('Marionette:SetContext', { value: context })),
    close: () => live.destroy(),
  }
}
