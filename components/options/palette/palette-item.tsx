import { Command } from 'cmdk'
import { i18n } from '#i18n'
import { KeyCaps } from '../shortcuts/key-caps'
import { TableIcon } from '../table-icon'
import styles from './palette.module.css'
import type { PaletteCommand } from './palette-command'
import type { PaletteRecord } from './use-palette-records'

export const CommandItem = ({
  command,
  value,
  onChoose,
}: {
  command: PaletteCommand
  /** Unlike that of any other item; the same command may be listed under "Recent" too. */
  value: string
  onChoose: () => void
}) => {
  const Icon = command.icon
  return (
    <Command.Item value={value} className={styles.item} onSelect={onChoose}>
      <Icon size={16} aria-hidden className={styles.icon} />
      <span className={styles.label}>{command.label}</span>
      {command.keys && <KeyCaps keys={command.keys} />}
    </Command.Item>
  )
}

export const RecordItem = ({
  record,
  value,
  onChoose,
}: {
  record: PaletteRecord
  value: string
  onChoose: () => void
}) => (
  <Command.Item value={value} className={styles.item} onSelect={onChoose}>
    <TableIcon table={record.table} />
    <span className={styles.label}>
      {record.name}
      {record.through && (
        <span className={styles.through}>{i18n.t('forms.picker.through', [record.through])}</span>
      )}
    </span>
  </Command.Item>
)
