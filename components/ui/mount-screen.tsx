import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { i18n } from '#i18n'
import { ErrorBoundary } from './error-boundary'
import './base.css'

/** Draws a screen into `#root` and tells the document its language, which picks fonts and the screen reader's voice. */
export const mountScreen = (title: string, screen: ReactNode): void => {
  document.documentElement.lang = i18n.t('common.locale')
  document.title = title
  const root = document.getElementById('root')
  if (!root) return
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary>{screen}</ErrorBoundary>
    </StrictMode>,
  )
}
