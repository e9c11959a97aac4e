import styles from './facts.module.css'

export interface FactsProps {
  /** Label and value; those without a value are left out. */
  facts: [string, string][]
}

/** Labels and values of a record. */
export const Facts = ({ facts }: FactsProps) => (
  <dl className={styles.facts}>
    {facts.map(
      ([label, value]) =>
        value !== '' && (
          <div key={label} className={styles.fact}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ),
    )}
  </dl>
)
