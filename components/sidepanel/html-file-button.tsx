import { FileText } from 'lucide-react'
import { useRef } from 'react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'

export interface HtmlFileButtonProps {
  disabled: boolean
  onFile: (file: File) => void
}

/** Opens a saved page; it is read here and sent nowhere. */
export const HtmlFileButton = ({ disabled, onFile }: HtmlFileButtonProps) => {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        <FileText size={16} aria-hidden />
        {i18n.t('article.other.file')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".html,.htm,.xhtml,text/html,application/xhtml+xml"
        hidden
        aria-label={i18n.t('article.other.file')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          event.currentTarget.value = ''
          if (file) onFile(file)
        }}
      />
    </>
  )
}
