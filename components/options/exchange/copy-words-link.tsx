import { Link2 } from 'lucide-react'
import { i18n } from '#i18n'
import { IconButton } from '@/components/ui/icon-button'
import { useToast } from '@/components/ui/use-toast'
import { reportError } from '@/lib/shared/report-error'

/** Copies the address that leads to the exact words in their article. */
export const CopyWordsLink = ({ address }: { address: string }) => {
  const toast = useToast()
  return (
    <IconButton
      label={i18n.t('copy.wordsLink')}
      onClick={() => {
        navigator.clipboard
          .writeText(address)
          .then(() => toast({ text: i18n.t('copy.linkCopied') }))
          .catch((error: unknown) => reportError('options/copy-words', error))
      }}
    >
      <Link2 size={14} aria-hidden />
    </IconButton>
  )
}
