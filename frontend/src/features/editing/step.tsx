import { useEffect, useRef, useState } from 'react';

import { WithdrawForm } from './withdraw-form';

interface Props {
  /** What the button and the form are called, with what they are about. */
  readonly label: string;
  /** What is taken back with it, and what is not. */
  readonly hint: string;
  /** What is done. */
  readonly verb: string;
  readonly send: (reason: string) => Promise<unknown>;
  readonly onSent: () => void;
  /** Somebody else was first. */
  readonly onStale: () => void;
}

/** A button to take back what should not have been entered, which asks why before it does. */
export function Withdrawal({ label, hint, verb, send, onSent, onStale }: Props) {
  const [open, setOpen] = useState(false);
  const [closed, setClosed] = useState(false);
  const place = useRef<HTMLDivElement>(null);

  // The button that was pressed is gone: who works by keys goes on in what came in its place, and back.
  useEffect(() => {
    if (open) place.current?.querySelector('input')?.focus();
    else if (closed) place.current?.querySelector('button')?.focus();
  }, [open, closed]);

  return (
    <div ref={place}>
      {open ? (
        <WithdrawForm
          label={label}
          hint={hint}
          verb={verb}
          send={send}
          onSent={onSent}
          onStale={onStale}
          onCancel={() => {
            setOpen(false);
            setClosed(true);
          }}
        />
      ) : (
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          aria-label={label}
          onClick={() => setOpen(true)}
        >
          {verb}
        </button>
      )}
    </div>
  );
}
