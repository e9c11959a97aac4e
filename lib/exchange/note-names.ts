import type { TableName } from '@/lib/catalogue/tables'
import { plainText } from './text-file'

/** Characters that some file system or Obsidian's links cannot have in a name. */
const FORBIDDEN = /[\\/:*?"<>|#^[\]\t\r\n]/g
/** UTF-16 code units; with a folder and `.md` it stays under every file system's 255 bytes, Chinese included. */
const LONGEST = 70

/** Windows keeps these for devices. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i

const cleaned = (title: string): string => {
  const name = plainText(title)
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST)
    .toWellFormed()
    .replace(/^[. ]+|[. ]+$/g, '')
  return name === '' || DEVICE.test(name) ? `_${name}` : name
}

/** File names of notes, one for each record, different also where the file system ignores case. */
export class NoteNames {
  private readonly names = new Map<string, string>()
  private readonly taken = new Set<string>()

  /** Books a name like the record's title. */
  book(table: TableName, id: string, title: string): void {
    const name = cleaned(title)
    let free = name
    for (let at = 2; this.taken.has(free.toLowerCase()); at++) free = `${name} ${at}`
    this.taken.add(free.toLowerCase())
    this.names.set(`${table} ${id}`, free)
  }

  /** The booked name; undefined for a record that is not exported. */
  of(table: TableName, id: string): string | undefined {
    return this.names.get(`${table} ${id}`)
  }
}
