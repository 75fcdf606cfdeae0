import { useEffect, useId, useRef } from 'react';

import styles from './administration.module.css';

interface Props {
  readonly title: string;
  readonly text: string;
}

/** Something secret that was sent, and is not shown. */
export function MailedLink({ title, text }: Props) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    heading.current?.focus();
  }, []);

  return (
    <section className={styles.told} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>{text}</p>
    </section>
  );
}
