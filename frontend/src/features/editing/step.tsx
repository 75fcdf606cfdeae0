import { useEffect, useRef, useState, type ReactNode } from 'react';

import type { Field } from './field';
import { ReasonForm } from './reason-form';
import type { Values } from './values';

interface Props {
  /** What the button and the form are called, with what they are about. */
  readonly label: string;
  /** What comes of it, and what does not. */
  readonly hint: string;
  /** What is done. */
  readonly verb: string;
  /** What is asked beside the reason. */
  readonly fields?: readonly Field[];
  readonly inputs?: (faults: Values) => ReactNode;
  readonly send: (reason: string) => Promise<unknown>;
  readonly onSent: () => void;
  /** Somebody else was first. */
  readonly onStale: () => unknown;
  /** It is given up: what was asked beside the reason is thrown away, as the reason is. */
  readonly onCancel?: () => void;
}

/** A button for a step that needs a reason, which is asked for before it is taken. */
export function Step({ onSent, onCancel, ...step }: Props) {
  const [open, setOpen] = useState(false);
  const [closed, setClosed] = useState(false);
  const place = useRef<HTMLDivElement>(null);

  // The button that was pressed is gone: who works by keys goes on in what came in its place, and back.
  useEffect(() => {
    if (open) place.current?.querySelector('input')?.focus();
    else if (closed) place.current?.querySelector('button')?.focus();
  }, [open, closed]);

  function close() {
    setOpen(false);
    setClosed(true);
  }

  return (
    <div ref={place}>
      {open ? (
        <ReasonForm
          {...step}
          onSent={() => {
            close();
            onSent();
          }}
          onCancel={() => {
            close();
            onCancel?.();
          }}
        />
      ) : (
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          aria-label={step.label}
          onClick={() => setOpen(true)}
        >
          {step.verb}
        </button>
      )}
    </div>
  );
}
