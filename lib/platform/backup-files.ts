import { browser } from 'wxt/browser'

const PERMISSION = { permissions: ['downloads' as const] }
/** Inside the reader's downloads folder; an extension can write nowhere else. */
const FOLDER = 'Pactlight'

/** A file that Pactlight saved: the browser's number of the download, and the file's name without folders. */
export interface SavedFile {
  id: number
  name: string
}

/** Whether Pactlight may save files without being asked each time. */
export const maySaveFiles = (): Promise<boolean> => browser.permissions.contains(PERMISSION)

/** Asks the browser for that. Call it from a click, before any `await`. Gives the reader's answer. */
export const requestSaveFiles = (): Promise<boolean> => browser.permissions.request(PERMISSION)

/** Saves a file under `Pactlight` in the downloads folder. Resolves when it is written; undefined when it was not. */
export const saveToDownloads = async (blob: Blob, name: string): Promise<SavedFile | undefined> => {
  const url = URL.createObjectURL(blob)
  try {
    const id = await browser.downloads.download({
      url,
      filename: `${FOLDER}/${name}`,
      saveAs: false,
      conflictAction: 'uniquify',
    })
    if (!(await isWritten(id))) return undefined
    const [item] = await browser.downloads.search({ id })
    return item && { id, name: baseName(item.filename) }
  } finally {
    URL.revokeObjectURL(url)
  }
}

/**
 * Deletes a file that `saveToDownloads` saved. The browser's number must still lead to that very file: after its list
 * of downloads was cleared, numbers may begin anew.
 */
export const deleteSavedFile = async ({ id, name }: SavedFile): Promise<void> => {
  const [item] = await browser.downloads.search({ id })
  if (!item || baseName(item.filename) !== name) return
  if (item.byExtensionId !== browser.runtime.id) return
  // The reader may have moved it: then only the entry goes.
  if (item.exists) await browser.downloads.removeFile(id)
  await browser.downloads.erase({ id })
}

const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

const isWritten = (id: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const settle = (state: string | undefined): void => {
      if (state !== 'complete' && state !== 'interrupted') return
      browser.downloads.onChanged.removeListener(onChanged)
      resolve(state === 'complete')
    }
    const onChanged = (delta: {
      id: number
      state?: { current?: string | undefined } | undefined
    }): void => {
      if (delta.id === id) settle(delta.state?.current)
    }
    browser.downloads.onChanged.addListener(onChanged)
    // A small file may be written before the listener hears of it.
    browser.downloads.search({ id }).then(([item]) => settle(item?.state), reject)
  })
