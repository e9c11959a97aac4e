import { readdirSync, readFileSync } from 'node:fs'

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

interface Process {
  pid: string
  parent: string
  command: string
}

const processes = (): Process[] =>
  readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid))
    .map((pid) => ({
      pid,
      parent: /^PPid:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? '',
      command: read(`/proc/${pid}/cmdline`),
    }))

const privateBytes = (pid: string): number =>
  [...read(`/proc/${pid}/smaps_rollup`).matchAll(/^Private_\w+:\s+(\d+) kB/gm)].reduce(
    (sum, [, kilobytes]) => sum + Number(kilobytes) * 1024,
    0,
  )

/**
 * Private memory of the extension's process in the browser that was started with the argument `mark`, in bytes: its
 * pages, their workers and the background share it. Undefined where the system has no /proc.
 */
export const privateMemory = (mark: string): number | undefined => {
  if (process.platform !== 'linux') return undefined
  const all = processes()
  const family = new Set(all.filter(({ command }) => command.includes(mark)).map(({ pid }) => pid))
  for (let before = -1; before !== family.size; ) {
    before = family.size
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid)
  }
  const sizes = all
    .filter(({ pid, command }) => family.has(pid) && command.includes('--extension-process'))
    .map(({ pid }) => privateBytes(pid))
  return sizes.length === 0 ? undefined : Math.max(...sizes)
}
