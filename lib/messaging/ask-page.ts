import { browser } from 'wxt/browser'
import { fail, ok, type Result } from '@/lib/shared/result'
import { readPageState } from './page-state-store'
import type { ToPage, ToPageReply } from './protocol'

/** The frame that speaks for a tab: the one its article stands in, the page itself (0) without. */
const speaker = async (tabId: number): Promise<number> => {
  const state = await readPageState(tabId)
  return (state?.status === 'article' && state.frameId) || 0
}

/** Asks the article script of one frame of a tab. Error `no-answer`: no such script runs there. */
export const askFrame = async <M extends ToPage>(
  tabId: number,
  message: M,
  frameId?: number,
): Promise<Result<ToPageReply[M['type']]>> => {
  try {
    const reply = await browser.tabs.sendMessage<unknown, ToPageReply[M['type']] | undefined>(
      tabId,
      message,
      frameId === undefined ? {} : { frameId },
    )
    return reply === undefined ? fail('no-answer') : ok(reply)
  } catch {
    return fail('no-answer')
  }
}

/**
 * Asks the article script that speaks for a tab; a wish to read again goes to every frame that has one. Errors as
 * `askFrame`.
 */
export const askPage = async <M extends ToPage>(
  tabId: number,
  message: M,
): Promise<Result<ToPageReply[M['type']]>> =>
  askFrame(tabId, message, message.type === 'reread' ? undefined : await speaker(tabId))
