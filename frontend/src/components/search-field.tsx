import { useEffect, useId, useRef, useState } from 'react';

interface Props {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly className?: string;
}

const settleAfterMs = 250;

/** A text to search for. It reports when the writer pauses, not at every key. */
export function SearchField({ label, value, onChange, className }: Props) {
  const id = useId();
  const [draft, setDraft] = useState(value ?? '');
  const [reported, setReported] = useState(value);
  const [seen, setSeen] = useState(value);
  const timer = useRef<number | undefined>(undefined);

  if (value !== seen) {
    setSeen(value);
    // The address changed by other means than this field: a reset, or the back button.
    if (value !== reported) {
      setReported(value);
      setDraft(value ?? '');
    }
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
    const next = text.trim() === '' ? undefined : text.trim();
    setReported(next);
    onChange(next);
  }

  return (
    <div className={className}>
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        className="ds-input"
        value={draft}
        autoComplete="off"
        onBlur={() => {
          // Whoever goes on to something else must not be called back by a report that comes late.
          if (timer.current === undefined) return;
          report(draft);
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
