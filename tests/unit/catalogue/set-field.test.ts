import { expect, it } from 'vitest'
import { newCompany } from '@/lib/catalogue/new-record'
import { setField } from '@/lib/catalogue/set-field'

const row = {
  ...newCompany({ name: 'Nordwerk' }),
  website: 'https://nordwerk.example/',
  notes: 'a',
}

it('sets a text, a list, and takes away what need not be there', () => {
  expect(setField('companies', row, 'notes', 'b')).toMatchObject({
    value: { op: 'put', row: { notes: 'b', rev: row.rev } },
  })
  expect(setField('companies', row, 'tags', ['x', 'y'])).toMatchObject({
    value: { row: { tags: ['x', 'y'] } },
  })
  expect(setField('companies', row, 'notes', '')).toMatchObject({ value: { row: { notes: '' } } })
  const bare = setField('companies', row, 'website', '')
  expect(bare.ok && bare.value?.row).not.toHaveProperty('website')
})

it('writes nothing for what stands there already, and refuses what cannot', () => {
  expect(setField('companies', row, 'notes', 'a')).toEqual({ ok: true, value: null })
  expect(setField('companies', row, 'website', 'javascript:alert(1)')).toMatchObject({
    error: { code: 'bad-input' },
  })
  expect(setField('companies', row, 'name', '')).toMatchObject({ error: { code: 'bad-input' } })
})
