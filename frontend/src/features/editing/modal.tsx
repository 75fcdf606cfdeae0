import { useEffect, useId, useRef, type ReactNode } from 'react';

import styles from './editing.module.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** When it is closed without a choice, by Escape; without it, it cannot be. */
  readonly onCancel?: () => void;
}

/** Something that has to be decided before one goes on. The browser keeps the focus inside. */
export function Modal({ title, children, onCancel }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onCancel?.();
      }}
    >
      <div className={styles.dialogContent}>
        <h2 id={id}>{title}</h2>
        {children}
      </div>
    </dialog>
  );
}
