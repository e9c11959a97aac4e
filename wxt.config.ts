import { fileURLToPath } from 'node:url'
import { minifySync, type Plugin } from 'vite'
import { defineConfig } from 'wxt'
import { leanReadability } from './lib/article/lean-readability'

/** Loopback pages stand in for news sites in end-to-end tests; the native permission prompts cannot be driven there. */
const LOOPBACK = ['http://127.0.0.1/*', 'http://localhost/*']

// WXT takes the mode for NODE_ENV. The end-to-end build is the shipped one, so React's development build must stay out.
if (process.env.NODE_ENV === 'e2e') process.env.NODE_ENV = 'production'

/** Packaged beside the code: read when a form asks, and when a session begins. In a bundle every start would load them. */
const PACKAGED = [
  ['seeds/gazetteer.json', 'gazetteer.json'],
  ['seeds/catalogue.json', 'seeds.json'],
] as const

/** Its private members have long names with a leading underscore: 2.5 kB of the script that runs in every page. */
const leanReadabilityPlugin = (): Plugin => ({
  name: 'lean-readability',
  transform: {
    filter: { id: /@mozilla\/readability\/Readability\.js$/ },
    handler: (code, id) =>
      minifySync(id, leanReadability(code), {
        compress: false,
        mangle: false,
        mangleProps: { include: /^_[a-z]/i },
      }).code,
  },
})

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  // Explicit imports keep the module graph visible to readers and to architecture.test.ts.
  imports: false,
  i18n: { localesDir: 'lib/i18n/locales' },
  hooks: {
    // Vite takes any mode but `production` for development and would test React's slow build.
    'config:resolved': (wxt) => {
      if (wxt.config.mode === 'e2e') process.env.NODE_ENV = 'production'
    },
    'build:publicAssets': (_, files) => {
      for (const [source, relativeDest] of PACKAGED)
        files.push({ absoluteSrc: fileURLToPath(new URL(source, import.meta.url)), relativeDest })
    },
    'prepare:publicPaths': (_, paths) => {
      paths.push(...PACKAGED.map(([, path]) => path))
    },
  },
  vite: () => ({
    plugins: [leanReadabilityPlugin()],
    build: { target: ['chrome120', 'firefox140'] },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    minimum_chrome_version: '120',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
      ...(mode === 'e2e' ? ['downloads'] : []),
    ],
    // Asked for when the reader chooses automatic backups.
    ...(mode === 'e2e' ? {} : { optional_permissions: ['downloads'] }),
    optional_host_permissions: ['*://*/*'],
    ...(mode === 'e2e' ? { host_permissions: LOOPBACK } : {}),
    content_security_policy: {
      extension_pages:
        "script-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
    },
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_command_nextMention__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_command_previousMention__',
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_command_openPanel__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'pactlight@pactlight.example',
              // The first with the CSS Custom Highlight API.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
  }),
})
