import type { ReactNode, SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import styles from './draft.module.css';
import { useWrite } from './use-write';

interface Props {
  readonly slug: string;
  readonly submit: string;
  readonly send: () => Promise<unknown>;
  readonly onDone?: () => void;
  /** Why it cannot be sent as it stands; then nothing is. */
  readonly refused?: string;
  readonly children?: ReactNode;
}

/** A form that sends one write, and tells why when it is refused. */
export function WriteForm({ slug, submit, send, onDone, refused, children }: Props) {
  const { t } = useTranslation();
  const { busy, fault, run } = useWrite(slug);

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (refused !== undefined) return;
    void run(send).then((done) => {
      if (done) onDone?.();
    });
  }

  return (
    <form className={styles.form} onSubmit={onSubmit}>
      {children}
      <p className={styles.fault} role="alert">
        {refused ?? fault}
      </p>
      <div className={styles.buttons}>
        <button type="submit" className="ds-button" aria-disabled={busy}>
          {busy ? t('draft.sending') : submit}
        </button>
      </div>
    </form>
  );
}
