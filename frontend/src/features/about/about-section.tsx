import type { ReactNode } from 'react';

import styles from './about-section.module.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a page that is read from top to bottom. */
export function AboutSection({ title, children }: Props) {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
