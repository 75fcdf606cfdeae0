import { useEffect, useId, useRef, useState } from 'react';

import { isIsoDate } from '@/lib/iso-date';

interface Props {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly className?: string;
  /** The id of what says why the day cannot be used; absent when it can. */
  readonly faultId?: string;
}

const settleAfterMs = 400;
/** While a year is typed it is 2, 20 and 202 first; none of those is meant. */
const earliest = '1838-01-01';

/** A day to begin or to end with. It reports when the writer pauses, and never a year that is half written. */
export function DateField({ label, value, onChange, className, faultId }: Props) {
  const id = useId();
  const [draft, setDraft] = useState(value ?? '');
  const [seen, setSeen] = useState(value);
  const timer = useRef<number | undefined>(undefined);

  if (value !== seen) {
    setSeen(value);
    setDraft(value ?? '');
  }

  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
    },
    [],
  );

  function report(text: string) {
    window.clearTimeout(timer.current);
    timer.current = undefined;
    if (text === '') onChange(undefined);
    else if (isIsoDate(text) && text >= earliest) onChange(text);
  }

  return (
    <div className={className}>
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        className="ds-input"
        value={draft}
        min={earliest}
        max="2099-12-31"
        aria-invalid={faultId !== undefined}
        aria-describedby={faultId}
        onBlur={() => {
          if (timer.current !== undefined) report(draft);
        }}
        onChange={(event) => {
          const text = event.target.value;
          setDraft(text);
          window.clearTimeout(timer.current);
          timer.current = window.setTimeout(() => {
            report(text);
          }, settleAfterMs);
        }}
      />
    </div>
  );
}
