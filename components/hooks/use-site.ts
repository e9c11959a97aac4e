import { useEffect, useState } from 'react'
import { hasSite, removeSite, requestSite, watchPermissions } from '@/lib/platform/permissions'
import { isSiteOn, type Sites, sites, withSite } from '@/lib/settings/sites'
import { reportError } from '@/lib/shared/report-error'
import { useSetting } from './use-setting'

export interface Site {
  /** The host name, as the reader knows it. */
  host: string
  /** Whether the reader wants highlights here, whatever the browser grants. */
  wanted: boolean
  /** Whether highlights are on: wanted and granted. */
  on: boolean
  /** Call it from the click itself: the browser's question needs one. */
  toggle: (on: boolean) => void
}

/**
 * The choice is written before the browser answers: its question can close the popup, and the background acts on
 * the grant all the same. A refusal takes the choice back.
 */
const choose = async (url: string, on: boolean, chosen: Sites): Promise<void> => {
  if (!on) {
    await sites.change((value) => withSite(value, url, false))
    if (!chosen.all) await removeSite(url)
    return
  }
  const asked = requestSite(url)
  await sites.change((value) => withSite(value, url, true))
  if (!(await asked)) await sites.change((value) => withSite(value, url, false))
}

/** The site switch of a page; null while its settings are read and for pages that are no sites. */
export const useSite = (url: string): Site | null => {
  const chosen = useSetting(sites)
  const [granted, setGranted] = useState<boolean>()
  useEffect(() => {
    let current = true
    const look = () => void hasSite(url).then((has) => current && setGranted(has))
    look()
    const stop = watchPermissions(look)
    return () => {
      current = false
      stop()
    }
  }, [url])
  if (chosen === undefined || granted === undefined || !/^https?:/.test(url)) return null
  const wanted = isSiteOn(chosen, url)
  return {
    host: new URL(url).hostname,
    wanted,
    on: wanted && granted,
    toggle: (on) => {
      choose(url, on, chosen).catch((error: unknown) => reportError('ui/site-switch', error))
    },
  }
}
