import { Tabs as BaseTabs } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'
import styles from './tabs.module.css'

export interface Tab {
  value: string
  label: string
  /** Drawn only while its tab is open. */
  content: ReactNode
}

export interface TabsProps {
  /** Accessible name of the list of tabs. */
  label: string
  tabs: readonly Tab[]
  value: string
  onChange: (value: string) => void
}

/** A row of tabs and the open one's panel. Arrow keys move between tabs. */
export const Tabs = ({ label, tabs, value, onChange }: TabsProps) => (
  <BaseTabs.Root value={value} onValueChange={(next) => onChange(String(next))}>
    <BaseTabs.List className={styles.list} aria-label={label}>
      {tabs.map((tab) => (
        <BaseTabs.Tab key={tab.value} value={tab.value} className={styles.tab}>
          {tab.label}
        </BaseTabs.Tab>
      ))}
    </BaseTabs.List>
    {tabs.map((tab) => (
      <BaseTabs.Panel key={tab.value} value={tab.value} className={styles.panel}>
        {tab.value === value && tab.content}
      </BaseTabs.Panel>
    ))}
  </BaseTabs.Root>
)
