import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseMessagesFile } from '@wxt-dev/i18n/build'
import { describe, expect, it } from 'vitest'
import { TOPIC_CODES, topicKey } from '@/lib/drafting/topics'

const FOLDER = new URL('../../../lib/i18n/locales/', import.meta.url)

/** Every message's forms by its dotted key: one, or those of a plural. */
const messagesOf = async (file: string): Promise<Map<string, string[]>> => {
  const parsed = await parseMessagesFile(fileURLToPath(new URL(file, FOLDER)))
  return new Map(
    parsed.map((message) => [
      message.key.join('.'),
      message.type === 'plural' ? Object.values(message.plurals) : [message.message],
    ]),
  )
}

const placeholders = (forms: string[]): string[] =>
  [...new Set(forms.flatMap((form) => form.match(/\$\d|%s/g) ?? []))].sort()

const ENGLISH = await messagesOf('en.yml')
const FILES = readdirSync(FOLDER)

it('there are four languages', () => {
  expect(FILES.sort()).toEqual(['de.yml', 'en.yml', 'it.yml', 'zh_CN.yml'])
})

describe.each(FILES)('%s', async (file) => {
  const messages = await messagesOf(file)

  it('has exactly the messages of the English file', () => {
    expect([...messages.keys()].sort()).toEqual([...ENGLISH.keys()].sort())
  })

  it('fills every message with the same values', () => {
    const wrong = [...messages].filter(
      ([key, forms]) => placeholders(forms).join() !== placeholders(ENGLISH.get(key) ?? []).join(),
    )
    expect(wrong).toEqual([])
  })

  it('leaves no message empty', () => {
    expect([...messages].filter(([, forms]) => forms.some((form) => form.trim() === ''))).toEqual(
      [],
    )
  })

  it('names every topic', () => {
    expect(TOPIC_CODES.filter((code) => !messages.has(topicKey(code)))).toEqual([])
  })
})
