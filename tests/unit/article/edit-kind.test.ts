import { expect, it } from 'vitest'
import { editKind } from '@/lib/article/edit-kind'

it.each([
  ['marks', 'The pact "runs" for years.', 'The pact “runs”, for years'],
  ['longer', 'The pact runs for years.', 'The pact Advertisement runs for years.'],
  ['longer', '双方签署了备忘录', '双方广告签署了备忘录'],
  ['longer', 'The partners agree.', 'The part new ners agree.'],
  ['spelling', 'The partners agree.', 'The partnres agree.'],
  ['spelling', 'Der Vertrag gilt.', 'Der Vertrags gilt.'],
  ['words', 'It runs until 2027.', 'It runs until 2029.'],
  ['words', 'It runs for two years.', 'It runs for four years.'],
  ['words', '合作将持续两年', '合作将持续四年'],
  ['words', 'The pact runs for years.', 'The pact runs.'],
])('is %s: %s → %s', (kind, words, found) => {
  expect(editKind(words, found)).toBe(kind)
})
