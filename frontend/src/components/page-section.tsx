import { useState, type ReactNode } from 'react';

import { useMediaQuery } from '@/lib/use-media-query';

import styles from './page-section.module.css';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
  /** On a narrow screen the sections are folded, but for the first ones. */
  readonly startsOpen?: boolean;
}

const wide = '(min-width: 48rem), print';

/** A part of a long page. On a narrow screen it can be folded, so that the page is not endless. */
export function PageSection({ id, title, children, startsOpen = false }: Props) {
  const isWide = useMediaQuery(wide);
  const [open, setOpen] = useState(startsOpen || window.location.hash === `#${id}`);
  const heading = `${id}-heading`;
  if (isWide) {
    return (
      <section id={id} className={styles.section} aria-labelledby={heading}>
        <h2 id={heading}>{title}</h2>
        <div className={styles.content}>{children}</div>
      </section>
    );
  }
  return (
    <section id={id} className={styles.section} aria-labelledby={heading}>
      <details
        className={styles.folding}
        open={open}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary>
          <h2 id={heading}>{title}</h2>
        </summary>
        <div className={styles.content}>{children}</div>
      </details>
    </section>
  );
}
