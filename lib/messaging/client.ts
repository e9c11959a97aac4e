import { browser } from 'wxt/browser'
import { fail, type Result } from '@/lib/shared/result'
import type {
  FromExtension,
  FromExtensionReply,
  FromPage,
  FromPageReply,
  ToPage,
  ToPageReply,
} from './protocol'

/** Whether this script still belongs to a running extension; false in a page that outlived an update. */
export const isConnected = (): boolean => {
  try {
    return Boolean(browser.runtime?.id)
  } catch {
    return false
  }
}

const send = async <Reply>(message: FromPage | FromExtension): Promise<Result<Reply>> => {
  if (!isConnected()) return fail('context-invalidated')
  try {
    const reply = await browser.runtime.sendMessage<unknown, Result<Reply> | undefined>(message)
    return reply ?? fail('no-answer')
  } catch {
    return fail(isConnected() ? 'no-answer' : 'context-invalidated')
  }
}

/**
 * Asks the background from a page. Errors: `context-invalidated` after an update of the extension, `no-answer` when
 * the background stopped twice before answering, or refused.
 */
export const askFromPage = async <M extends FromPage>(
  message: M,
): Promise<Result<FromPageReply[M['type']]>> => {
  const first = await send<FromPageReply[M['type']]>(message)
  // A worker that the browser stops mid-answer starts again with the next message; every page message may be repeated.
  return first.ok || first.error.code !== 'no-answer' ? first : send(message)
}

/** Asks the background from popup, side panel, options or welcome page. Errors as `askFromPage`. */
export const askFromExtension = <M extends FromExtension>(
  message: M,
): Promise<Result<FromExtensionReply[M['type']]>> => send(message)

export type ToPageHandlers = {
  [T in ToPage['type']]: (message: Extract<ToPage, { type: T }>) => ToPageReply[T]
}

const handle = (handlers: ToPageHandlers, message: ToPage): ToPageReply[ToPage['type']] => {
  switch (message.type) {
    case 'reveal':
      return handlers.reveal(message)
    case 'next-mention':
      return handlers['next-mention'](message)
    case 'previous-mention':
      return handlers['previous-mention'](message)
    case 'selection':
      return handlers.selection(message)
    case 'read-selection':
      return handlers['read-selection'](message)
    case 'reread':
      return handlers.reread(message)
  }
}

/**
 * Answers messages to this page. Only the extension itself can reach a content script, so the message's type is
 * trusted. Gives the function that ends it.
 */
export const answerInPage = (handlers: ToPageHandlers): (() => void) => {
  const listener = (
    message: ToPage,
    sender: { id?: string | undefined; tab?: unknown },
    reply: (value: unknown) => void,
  ): void => {
    if (sender.id === browser.runtime.id) reply(handle(handlers, message))
  }
  browser.runtime.onMessage.addListener(listener)
  return () => {
    if (isConnected()) browser.runtime.onMessage.removeListener(listener)
  }
}
