/** The package's main file also loads a second module that is not used here. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability'
}
