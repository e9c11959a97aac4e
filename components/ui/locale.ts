import { i18n } from '#i18n'

/**
 * BCP 47 tag of the language the screens speak, for `Intl`. The browser's own region is kept where it is of that
 * language (`en-GB` formats dates as a British reader expects).
 */
export const uiLocale = (): string => {
  const language = i18n.t('common.locale')
  const own = navigator.languages.find((tag) => tag.split('-')[0] === language.split('-')[0])
  return own ?? language
}
