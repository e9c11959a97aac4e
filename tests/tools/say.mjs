import { spawnSync } from 'node:child_process'

/** Prints one line of what a tool is doing. */
export const say = (line) => console.log(`pactlight: ${line}`)

/** Runs a command with its output shown; true when it ended with 0. */
export const run = (command, args, env = {}) => {
  const done = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  return done.status === 0
}
