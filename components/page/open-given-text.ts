import { openOwnPage } from '@/lib/platform/tabs'

/** Opens the screen for pasted text and files in a tab of its own: a popup would close under it. */
export const openGivenText = (): void => void openOwnPage('sidepanel.html?source=paste')
