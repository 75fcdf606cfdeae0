import type { ReactNode } from 'react';

import styles from './fact-list.module.css';

interface Props {
  readonly facts: readonly {
    readonly label: string;
    readonly value: ReactNode;
    /** Has the width of the page: a list of long names is not to be read in a narrow column. */
    readonly wide?: boolean;
  }[];
}

/** A few facts about one thing. What is not known is left out by the caller, never shown as empty. */
export function FactList({ facts }: Props) {
  return (
    <dl className={styles.facts}>
      {facts.map((fact) => (
        <div key={fact.label} className={fact.wide ? styles.wide : undefined}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
