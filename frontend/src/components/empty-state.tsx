import type { ReactNode } from 'react';

import styles from './empty-state.module.css';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** Says why there is nothing here, and offers one way on. */
export function EmptyState({ title, text, children }: Props) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      <p>{text}</p>
      {children}
    </div>
  );
}
