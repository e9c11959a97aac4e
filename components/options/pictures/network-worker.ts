import { type LayoutTask, layoutTurns } from '@/lib/pictures/network-layout'
import { reportError } from '@/lib/shared/report-error'

/** Lays a network out off the main thread and tells the positions after each turn. */
export interface LayoutWord {
  positions?: Float32Array
  done: boolean
}

const say = (word: LayoutWord): void => postMessage(word)

addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  try {
    for (const positions of layoutTurns(data)) say({ positions, done: false })
  } catch (error) {
    reportError('options/network-worker', error)
  }
  say({ done: true })
})
