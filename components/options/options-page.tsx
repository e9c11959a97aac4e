import { ToastProvider } from '@/components/ui/toast-provider'
import { RescueGate } from './rescue/rescue-gate'
import { WorkbenchPage } from './workbench-page'

/** The options page: the workbench while the database is well, else what can be done about it. */
export const OptionsPage = () => (
  <ToastProvider>
    <RescueGate>
      <WorkbenchPage />
    </RescueGate>
  </ToastProvider>
)
