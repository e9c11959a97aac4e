import { backupPlan, backupState } from '@/lib/settings/backups'
import { colours } from '@/lib/settings/colours'
import { decisions } from '@/lib/settings/decisions'
import { recentThings } from '@/lib/settings/recent-things'
import { savedViews } from '@/lib/settings/saved-views'
import { sites } from '@/lib/settings/sites'

/** Reads what the settings tab and the palette show, so that both are drawn in one piece when they open. */
export const warmSettings = async (): Promise<void> => {
  const items = [backupPlan, backupState, colours, decisions, recentThings, savedViews, sites]
  await Promise.all(items.map((item) => item.get()))
}
