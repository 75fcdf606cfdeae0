import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import editing from '@/features/editing/editing.module.css';

interface Props {
  readonly label: string;
  /** The label with what it is about, for who hears the buttons one by one. */
  readonly name: string;
  /** What comes of it. */
  readonly question: string;
  readonly busy: boolean;
  readonly onConfirm: () => void;
}

/** A button for what is felt at once by somebody else: it says what comes of it before it is done. */
export function ConfirmedButton({ label, name, question, busy, onConfirm }: Props) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const back = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const was = useRef(false);

  // The button that was pressed is gone: who works by keys goes on in what came in its place.
  useEffect(() => {
    if (asked) first.current?.focus();
    else if (was.current) back.current?.focus();
    was.current = asked;
  }, [asked]);

  if (!asked) {
    return (
      <button
        ref={back}
        type="button"
        className="ds-button"
        data-variant="secondary"
        aria-label={name}
        onClick={() => setAsked(true)}
      >
        {label}
      </button>
    );
  }
  return (
    <div role="group" aria-label={name} className={editing.fields}>
      <p>{question}</p>
      <div className={editing.buttons}>
        <button
          ref={first}
          type="button"
          className="ds-button"
          data-color="danger"
          aria-label={t('admin.confirm.yesTo', { name })}
          aria-disabled={busy}
          onClick={() => {
            setAsked(false);
            onConfirm();
          }}
        >
          {t('admin.confirm.yes')}
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          onClick={() => setAsked(false)}
        >
          {t('admin.confirm.no')}
        </button>
      </div>
    </div>
  );
}
