import { Component, type ReactNode } from 'react'
import { i18n } from '#i18n'
import { reportError } from '@/lib/shared/report-error'
import { Button } from './button'
import { EmptyState } from './empty-state'

interface Props {
  children: ReactNode
}

/** Catches what a screen could not draw, most often a catalogue that does not open, and offers to try again. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override componentDidCatch(error: unknown): void {
    reportError('ui/screen', error)
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <main>
        <EmptyState
          title={i18n.t('errors.databaseUnavailable')}
          action={
            <Button onClick={() => window.location.reload()}>{i18n.t('common.retry')}</Button>
          }
        />
      </main>
    )
  }
}
