import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import styles from './toolbar.module.css'

export interface ViewNameFormProps {
  label: string
  /** What its button says. */
  action: string
  /** The name so far. */
  name?: string
  onName: (name: string) => void
}

/** Asks for the name of a view. */
export const ViewNameForm = ({ label, action, name = '', onName }: ViewNameFormProps) => {
  const [text, setText] = useState(name)
  const trimmed = text.trim()
  return (
    <form
      className={styles.nameForm}
      onSubmit={(event) => {
        event.preventDefault()
        if (trimmed === '') return
        onName(trimmed)
        setText('')
      }}
    >
      <TextField
        label={label}
        value={text}
        maxLength={80}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" disabled={trimmed === ''}>
        {action}
      </Button>
    </form>
  )
}
