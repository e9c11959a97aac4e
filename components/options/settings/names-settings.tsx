import { i18n } from '#i18n'
import { useSetting } from '@/components/hooks/use-setting'
import { Select } from '@/components/ui/select'
import { NAMES_LANGUAGES, namesLanguage } from '@/lib/settings/names-language'
import { reportError } from '@/lib/shared/report-error'
import { languageName } from '../format'
import { SettingSection } from './setting-section'

/** The language in which names of records are shown. */
export const NamesSettings = () => {
  const value = useSetting(namesLanguage)
  if (!value) return null
  return (
    <SettingSection title={i18n.t('options.names.title')} text={i18n.t('options.names.text')}>
      <Select
        label={i18n.t('options.names.label')}
        labelHidden
        value={value}
        options={NAMES_LANGUAGES.map((language) => ({
          value: language,
          label:
            language === 'original' ? i18n.t('options.names.original') : languageName(language),
        }))}
        onChange={(event) => {
          const next = NAMES_LANGUAGES.find((language) => language === event.currentTarget.value)
          if (!next) return
          namesLanguage
            .set(next)
            .catch((error: unknown) => reportError('options/names-language', error))
        }}
      />
    </SettingSection>
  )
}
