import { describe, expect, it } from 'vitest'
import { filesIn, importsOf, loadedBy, sourceOf, topLevel } from './support/import-graph'

const isCode = (path: string): boolean => /\.tsx?$/.test(path) && !path.endsWith('.d.ts')

const SOURCES = ['entrypoints', 'components', 'lib'].flatMap(filesIn).filter(isCode)
const TESTS = filesIn('tests').filter((path) => isCode(path) && !path.includes('/fixtures/'))
const IMPORTS = SOURCES.flatMap((path) => importsOf(path).map((each) => ({ path, ...each })))

const roomOf = (path: string): string => path.split('/').slice(0, 2).join('/')
const isIn = (path: string, ...folders: string[]): boolean =>
  folders.some((folder) => path === folder || path.startsWith(`${folder}/`))

const PURE = [
  'lib/shared',
  'lib/matching',
  'lib/linking',
  'lib/drafting',
  'lib/reading',
  'lib/exchange',
  'lib/search',
  'lib/pictures',
]
const DATABASE_USERS = ['lib/db', 'lib/catalogue', 'lib/background']
const BROWSER_USERS = ['lib/platform', 'lib/messaging', 'lib/settings', 'entrypoints']

/** Files of `lib/catalogue` that describe data and touch no database. */
const loadsDatabase = (path: string): boolean => {
  const loaded = loadedBy(path)
  return loaded.has('dexie') || loaded.has('lib/db/database.ts')
}

describe('the way of imports', () => {
  it('goes from entrypoints to components to lib', () => {
    const order = ['entrypoints', 'components', 'lib', 'seeds']
    const level = (path: string) => order.indexOf(path.split('/')[0] ?? '')
    const wrong = IMPORTS.filter(
      ({ path, target, isPackage }) => !isPackage && level(target) < level(path),
    )
    expect(wrong).toEqual([])
  })

  it('leads to files that exist', () => {
    const known = new Set(SOURCES)
    const lost = IMPORTS.filter(
      ({ target, isPackage }) => !isPackage && /^(lib|components|entrypoints)\//.test(target),
    ).filter(({ target }) => !known.has(target) && !/\.(css|json|d\.ts|svg|png)$/.test(target))
    expect(lost).toEqual([])
  })

  it('keeps pure rooms away from browser, database and React', () => {
    const outside = /^(wxt|@wxt-dev\/.*|dexie.*|react.*|#i18n|@base-ui\/react)$/
    const wrong = IMPORTS.filter(({ path }) => isIn(path, ...PURE)).filter(
      ({ target, isPackage }) => isPackage && outside.test(target),
    )
    expect(wrong).toEqual([])
  })

  it('lets pure rooms run only pure rooms and schemas', () => {
    const wrong = IMPORTS.filter(({ path, typeOnly }) => isIn(path, ...PURE) && !typeOnly)
      .filter(({ isPackage, target }) => !isPackage && !isIn(target, ...PURE, 'seeds'))
      .filter(({ target }) => !(isIn(target, 'lib/catalogue') && !loadsDatabase(target)))
    expect(wrong).toEqual([])
  })

  it('lets only components and screens use React', () => {
    const wrong = IMPORTS.filter(
      ({ path, target }) =>
        /^(react|react-dom|@base-ui\/react|dexie-react-hooks|lucide-react)$/.test(target) &&
        !isIn(path, 'components', 'entrypoints'),
    )
    expect(wrong).toEqual([])
  })

  it('opens the database in one place', () => {
    const dexie = IMPORTS.filter(({ target, typeOnly }) => target === 'dexie' && !typeOnly)
    expect(dexie.filter(({ path }) => !isIn(path, 'lib/db', 'lib/catalogue'))).toEqual([])
    expect(SOURCES.filter((path) => /new Dexie\(/.test(sourceOf(path)))).toEqual([
      'lib/db/database.ts',
    ])
    const users = IMPORTS.filter(
      ({ target, typeOnly }) => target === 'lib/db/database.ts' && !typeOnly,
    )
    expect(users.filter(({ path }) => !isIn(path, ...DATABASE_USERS))).toEqual([])
  })

  it('keeps the database out of article and highlight', () => {
    const wrong = SOURCES.filter((path) => isIn(path, 'lib/article', 'lib/highlight')).filter(
      loadsDatabase,
    )
    expect(wrong).toEqual([])
  })

  it('asks the browser only in platform, messaging, settings and entrypoints', () => {
    const wrong = IMPORTS.filter(
      ({ path, target, typeOnly }) =>
        target === 'wxt' && !typeOnly && !isIn(path, ...BROWSER_USERS),
    )
    expect(wrong).toEqual([])
  })
})

describe('the article script', () => {
  const loaded = [...loadedBy('entrypoints/article.ts')]

  it('loads article, highlight, the message client and shared, nothing else of the project', () => {
    const wrong = loaded.filter(
      (path) =>
        /^(lib|components|entrypoints|seeds)\//.test(path) &&
        !isIn(
          path,
          'entrypoints/article.ts',
          'lib/article',
          'lib/highlight',
          'lib/messaging/client.ts',
          'lib/shared',
          'lib/catalogue/record-kind.ts',
        ),
    )
    expect(wrong).toEqual([])
  })

  it('loads no schema library, no React and no database', () => {
    expect(
      loaded.filter((path) => /^(zod|react|react-dom|dexie|@wxt-dev\/storage)$/.test(path)),
    ).toEqual([])
  })
})

describe('files', () => {
  const all = [...SOURCES, ...TESTS]

  it('are named in kebab case', () => {
    const wrong = all.filter((path) => {
      const name = path.split('/').at(-1) ?? ''
      return !/^[a-z0-9]+(-[a-z0-9]+)*(\.module)?(\.(test|e2e|property|config))?\.tsx?$/.test(name)
    })
    expect(wrong).toEqual([])
  })

  it('have no barrels and no rooms for leftovers', () => {
    const wrong = all.filter((path) =>
      /(^|\/)(index\.tsx?|utils?|helpers?)(\.tsx?|\/|$)/.test(path),
    )
    expect(wrong).toEqual([])
  })

  it('have at most 300 lines, lists of words aside', () => {
    const long = all
      .filter((path) => !/\/(data|lexicon)\//.test(path))
      .map((path) => ({ path, lines: sourceOf(path).split('\n').length - 1 }))
      .filter(({ lines }) => lines > 300)
    expect(long).toEqual([])
  })

  it('silence no tool', () => {
    const silenced = /@ts-(ignore|nocheck|expect-error)|\bas any\b|\bas unknown as\b|: any\b/
    expect(SOURCES.filter((path) => silenced.test(sourceOf(path)))).toEqual([])
  })

  it('lie under the fixed top level', () => {
    const folders = ['components', 'entrypoints', 'lib', 'node_modules', 'public', 'seeds', 'tests']
    const found = topLevel().filter((name) => !name.includes('.'))
    const made = sourceOf('.gitignore')
      .split('\n')
      .map((line) => line.replace(/\/$/, ''))
    const allowed = [...folders, ...made, 'LICENSE']
    expect(found.filter((name) => !allowed.includes(name))).toEqual([])
  })

  it('lie in the rooms of the design', () => {
    const rooms = new Set(SOURCES.filter((path) => path.startsWith('lib/')).map(roomOf))
    expect([...rooms].sort()).toEqual(
      [
        'article',
        'background',
        'catalogue',
        'db',
        'drafting',
        'exchange',
        'highlight',
        'linking',
        'matching',
        'messaging',
        'pictures',
        'platform',
        'reading',
        'search',
        'settings',
        'shared',
      ].map((room) => `lib/${room}`),
    )
  })
})

describe('code that could reach out', () => {
  it('is not there: no network call but for packaged files, no HTML from strings', () => {
    const risky =
      /\bfetch\((?!'\/[a-z-]+\.json'\))|XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|\.innerHTML|\.outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(|new Function\(/
    expect(SOURCES.filter((path) => risky.test(sourceOf(path)))).toEqual([])
  })
})
