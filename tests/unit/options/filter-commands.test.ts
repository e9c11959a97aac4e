import { describe, expect, it } from 'vitest'
import { filterCommands } from '@/components/options/palette/filter-commands'

const commands = ['New agreement', 'Agreements', 'Zürich', 'Export…', '新建协议', '导出…'].map(
  (label) => ({ label }),
)
const found = (query: string) => filterCommands(commands, query).map(({ label }) => label)

describe('filterCommands', () => {
  it('gives all without a query', () => {
    expect(found('  ')).toHaveLength(commands.length)
  })

  it('puts labels that begin with the query before those that hold it later', () => {
    expect(found('agreement')).toEqual(['Agreements', 'New agreement'])
  })

  it('needs every word, in any order', () => {
    expect(found('agr new')).toEqual(['New agreement'])
    expect(found('new export')).toEqual([])
  })

  it('ignores accents and capitals, and knows umlauts as two letters', () => {
    expect(found('ZURICH')).toEqual(['Zürich'])
    expect(found('zuerich')).toEqual(['Zürich'])
  })

  it('finds Chinese from any character on', () => {
    expect(found('协议')).toEqual(['新建协议'])
    expect(found('导')).toEqual(['导出…'])
  })
})
