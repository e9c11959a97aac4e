import { writeArtefact } from './artefact'
import { type CompiledNames, compileSteps } from './compile-steps'
import { SECTIONS } from './name-index'
import type { NamedRecord } from './named-record'

const bytesOf = (view: Uint8Array | Uint16Array | Uint32Array): Uint8Array =>
  new Uint8Array(view.buffer, view.byteOffset, view.byteLength)

const toArtefact = (compiled: CompiledNames): Uint8Array =>
  writeArtefact(SECTIONS.map((name) => bytesOf(compiled[name])))

/** Compiles the names of a catalogue into one block of bytes for `openNameIndex`. Blocks until done. */
export const compileNames = (records: Iterable<NamedRecord>): Uint8Array => {
  const steps = compileSteps(records)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return toArtefact(step.value)
  }
}

export interface SliceOptions {
  /** Milliseconds of work before the caller's other work gets a turn. */
  sliceMs?: number
  /** Waits for that turn; a macrotask by default. */
  yieldTurn?: () => Promise<void>
  /** Milliseconds, monotonic. */
  now?: () => number
  signal?: AbortSignal
}

const macrotask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/**
 * The same as `compileNames` in slices, so that requests are answered while 100,000 names are compiled. Gives null when
 * `signal` aborts it (a newer catalogue makes this run useless).
 */
export const compileNamesSliced = async (
  records: Iterable<NamedRecord>,
  options: SliceOptions = {},
): Promise<Uint8Array | null> => {
  const { sliceMs = 12, yieldTurn = macrotask, now = () => performance.now(), signal } = options
  const steps = compileSteps(records)
  let sliceStart = now()
  for (;;) {
    const step = steps.next()
    if (step.done === true) return toArtefact(step.value)
    if (now() - sliceStart < sliceMs) continue
    await yieldTurn()
    if (signal?.aborted === true) return null
    sliceStart = now()
  }
}
