import { browser } from 'wxt/browser'
import { reportError } from '@/lib/shared/report-error'
import { fail, ok, type Result } from '@/lib/shared/result'
import {
  type FromExtension,
  type FromExtensionReply,
  type FromPage,
  type FromPageReply,
  fromExtensionSchema,
  fromPageSchema,
} from './protocol'
import { identifySender, type PageSender, type RawSender } from './sender'

type Answer<T> = T | Promise<T>

export type PageHandlers = {
  [T in FromPage['type']]: (
    message: Extract<FromPage, { type: T }>,
    sender: PageSender,
  ) => Answer<FromPageReply[T]>
}

export type ExtensionHandlers = {
  [T in FromExtension['type']]: (
    message: Extract<FromExtension, { type: T }>,
  ) => Answer<FromExtensionReply[T]>
}

const forPage = (handlers: PageHandlers, message: FromPage, sender: PageSender) => {
  switch (message.type) {
    case 'page/read':
      return handlers['page/read'](message, sender)
    case 'page/none':
      return handlers['page/none'](message, sender)
    case 'page/wake':
      return handlers['page/wake'](message, sender)
    case 'page/card':
      return handlers['page/card'](message, sender)
    case 'page/open-panel':
      return handlers['page/open-panel'](message, sender)
    case 'page/decide':
      return handlers['page/decide'](message, sender)
    case 'page/undo':
      return handlers['page/undo'](message, sender)
  }
}

const forExtension = (handlers: ExtensionHandlers, message: FromExtension) => {
  switch (message.type) {
    case 'tab/read':
      return handlers['tab/read'](message)
    case 'text/read':
      return handlers['text/read'](message)
    case 'catalogue/changed':
      return handlers['catalogue/changed'](message)
  }
}

let refused = 0

/** Messages refused since the background started: wrong sender or wrong shape. */
export const refusedMessages = (): number => refused

/** The answer to one message, or null when sender or shape is refused. Handlers start before this returns. */
const answer = (
  message: unknown,
  raw: RawSender,
  page: PageHandlers,
  extension: ExtensionHandlers,
): { value: Answer<unknown> } | null => {
  const own = { id: browser.runtime.id, root: browser.runtime.getURL('/') }
  const sender = identifySender(raw, own)
  if (sender.from === 'page') {
    const parsed = fromPageSchema.safeParse(message)
    return parsed.success ? { value: forPage(page, parsed.data, sender.page) } : null
  }
  if (sender.from === 'extension') {
    const parsed = fromExtensionSchema.safeParse(message)
    return parsed.success ? { value: forExtension(extension, parsed.data) } : null
  }
  return null
}

/**
 * Listens to every message to the background. Each is parsed, its sender identified, and answered by the handlers of
 * its direction; anything else is refused, counted and gets no answer. A handler that throws answers `no-answer`.
 */
export const serveMessages = (page: PageHandlers, extension: ExtensionHandlers): void => {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    const respond = (result: Result<unknown>) => reply(result)
    const failed = (error: unknown) => {
      reportError('messages/answer', error)
      respond(fail('no-answer'))
    }
    try {
      const pending = answer(message, sender, page, extension)
      if (pending === null) {
        refused += 1
        return false
      }
      Promise.resolve(pending.value).then((value) => respond(ok(value)), failed)
    } catch (error) {
      failed(error)
    }
    return true
  })
}
