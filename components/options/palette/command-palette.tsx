import { Dialog } from '@base-ui/react/dialog'
import { Command } from 'cmdk'
import { Search } from 'lucide-react'
import { useMemo, useState } from 'react'
import { i18n } from '#i18n'
import { useSetting } from '@/components/hooks/use-setting'
import dialog from '@/components/ui/dialog.module.css'
import type { ViewTable } from '@/lib/catalogue/view/view-row'
import type { RecentThing } from '@/lib/settings/recent-things'
import { savedViews } from '@/lib/settings/saved-views'
import { useWorkbench } from '../workbench-context'
import { filterCommands } from './filter-commands'
import styles from './palette.module.css'
import type { CommandGroup, PaletteCommand } from './palette-command'
import { commandGroupNames, type PaletteActions, paletteCommands } from './palette-commands'
import { CommandItem, RecordItem } from './palette-item'
import { type PaletteRecord, usePaletteRecords } from './use-palette-records'
import { useRecent } from './use-recent'
import { useTypeAhead } from './use-type-ahead'

export interface CommandPaletteProps {
  /** What was typed before the palette was there. */
  typed: string
  actions: PaletteActions
  onOpenRecord: (table: ViewTable, id: string) => void
  onClose: () => void
}

type Known = { command: PaletteCommand } | { record: PaletteRecord }

const GROUPS: CommandGroup[] = ['go', 'new', 'do', 'views', 'names']
const RECENT_SHOWN = 6

/** One box for everything: records of any kind by any name, and what can be done. Recent things first. */
export const CommandPalette = ({ typed, actions, onOpenRecord, onClose }: CommandPaletteProps) => {
  const { nameOf, records, language } = useWorkbench()
  const [query, setQuery] = useState(typed)
  useTypeAhead((text) => setQuery((before) => before + text))
  const views = useSetting(savedViews)
  const commands = useMemo(() => paletteCommands(actions, views ?? []), [actions, views])
  const { recent, chosen } = useRecent()
  const found = usePaletteRecords(query, language)
  const searching = query.trim() !== ''
  const shown = filterCommands(commands, query)

  const run = (command: PaletteCommand) => {
    onClose()
    chosen(command.id)
    command.run()
  }
  const open = ({ table, id }: PaletteRecord) => {
    onClose()
    onOpenRecord(table, id)
  }
  const articleTitle = (id: string) => records.articles.find((row) => row.id === id)?.title
  /** A recent thing as it is called now; none where it is gone. */
  const known = (thing: RecentThing): Known[] => {
    if (thing.kind === 'command') {
      const command = commands.find(({ id }) => id === thing.id)
      return command ? [{ command }] : []
    }
    const { table, id } = thing
    const name = table === 'articles' ? articleTitle(id) : nameOf(id)
    return name ? [{ record: { table, id, name } }] : []
  }
  const latest = searching ? [] : recent.flatMap(known).slice(0, RECENT_SHOWN)
  const groups = GROUPS.map((group) => ({
    group,
    members: shown.filter((command) => command.group === group),
  })).filter(({ members }) => members.length > 0)

  // Records come a moment after the typing: until the reader moves, the first line is the chosen one.
  const [picked, setPicked] = useState({ query, found, value: '' })
  const head = latest[0]
  const first = head
    ? `recent ${'command' in head ? head.command.id : head.record.id}`
    : searching && found[0]
      ? `record ${found[0].id}`
      : (groups[0]?.members[0]?.id ?? '')
  const current = picked.query === query && picked.found === found && picked.value !== ''

  return (
    <Dialog.Root open onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialog.backdrop} />
        <Dialog.Popup className={styles.popup}>
          <Dialog.Title className="visually-hidden">{i18n.t('palette.title')}</Dialog.Title>
          <Command
            label={i18n.t('palette.title')}
            shouldFilter={false}
            loop
            value={current ? picked.value : first}
            onValueChange={(value) => setPicked({ query, found, value })}
          >
            <div className={styles.box}>
              <Search size={16} aria-hidden className={styles.icon} />
              <Command.Input
                className={styles.input}
                value={query}
                maxLength={200}
                placeholder={i18n.t('palette.placeholder')}
                onValueChange={setQuery}
              />
            </div>
            <Command.List className={styles.list} label={i18n.t('palette.results')}>
              {searching && found.length === 0 && shown.length === 0 && (
                <Command.Empty className={styles.empty}>{i18n.t('palette.nothing')}</Command.Empty>
              )}
              {latest.length > 0 && (
                <Command.Group heading={i18n.t('palette.group.recent')} className={styles.group}>
                  {latest.map((thing) =>
                    'command' in thing ? (
                      <CommandItem
                        key={thing.command.id}
                        value={`recent ${thing.command.id}`}
                        command={thing.command}
                        onChoose={() => run(thing.command)}
                      />
                    ) : (
                      <RecordItem
                        key={thing.record.id}
                        value={`recent ${thing.record.id}`}
                        record={thing.record}
                        onChoose={() => open(thing.record)}
                      />
                    ),
                  )}
                </Command.Group>
              )}
              {searching && found.length > 0 && (
                <Command.Group heading={i18n.t('palette.group.records')} className={styles.group}>
                  {found.map((record) => (
                    <RecordItem
                      key={record.id}
                      value={`record ${record.id}`}
                      record={record}
                      onChoose={() => open(record)}
                    />
                  ))}
                </Command.Group>
              )}
              {groups.map(({ group, members }) => (
                <Command.Group
                  key={group}
                  heading={commandGroupNames[group]()}
                  className={styles.group}
                >
                  {members.map((command) => (
                    <CommandItem
                      key={command.id}
                      value={command.id}
                      command={command}
                      onChoose={() => run(command)}
                    />
                  ))}
                </Command.Group>
              ))}
            </Command.List>
          </Command>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
