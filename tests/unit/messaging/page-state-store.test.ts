import { beforeEach, describe, expect, it, vi } from 'vitest'
import { textArticle } from '@/lib/article/text-article'
import type { PageState } from '@/lib/messaging/page-state'
import { fakeBrowser } from '../../support/fake-browser'

const browser = fakeBrowser()
vi.stubGlobal('browser', browser)
const { dropPageState, knownTabs, readPageState, watchPageState, writePageState } = await import(
  '@/lib/messaging/page-state-store'
)

const article = (size: number): PageState => ({
  status: 'article',
  url: 'https://a.example/',
  version: 1,
  article: textArticle({ url: 'https://a.example/', lang: 'en', text: 'x'.repeat(size) }),
  reading: { lang: 'en', mentions: [], links: [], drafts: [], ms: { match: 0, link: 0, draft: 0 } },
  highlighted: true,
})

beforeEach(() => browser.storage.session.data.clear())

describe('page states', () => {
  it('are kept a tab and forgotten with it', async () => {
    await writePageState(1, article(10))
    await writePageState(2, { status: 'reading', url: 'https://b.example/' })
    expect(await readPageState(1)).toEqual(article(10))
    expect(await knownTabs()).toEqual([1, 2])
    await dropPageState(1)
    expect(await readPageState(1)).toBeNull()
    expect(await knownTabs()).toEqual([2])
  })

  it('drop the tab written longest ago when space runs out', async () => {
    for (const tab of [1, 2, 3]) await writePageState(tab, article(2_500_000))
    await writePageState(1, article(2_500_000))
    await writePageState(4, article(2_500_000))
    expect(await knownTabs()).toEqual([3, 1, 4])
    expect(await readPageState(2)).toBeNull()
    expect(await readPageState(1)).not.toBeNull()
  })

  it('keep of a page too large to hold only that it is', async () => {
    await writePageState(1, article(9_000_000))
    expect(await readPageState(1)).toEqual({
      status: 'none',
      url: 'https://a.example/',
      reason: 'too-large',
    })
  })

  it('survive writes that come at once', async () => {
    await Promise.all([1, 2, 3, 4, 5].map((tab) => writePageState(tab, article(5))))
    expect(await knownTabs()).toEqual([1, 2, 3, 4, 5])
  })

  it('tell a watcher of their tab only', async () => {
    const seen: (string | undefined)[] = []
    const stop = watchPageState(1, (state) => seen.push(state?.status))
    await writePageState(2, article(5))
    await writePageState(1, { status: 'reading', url: 'https://a.example/' })
    await vi.waitFor(() => expect(seen).toEqual(['reading']))
    stop()
  })
})
