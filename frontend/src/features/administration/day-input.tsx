import { useId } from 'react';

import editing from '@/features/editing/editing.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly min: string;
  readonly max: string;
  readonly onChange: (day: string) => void;
}

/** A day in a form. */
export function DayInput({ label, value, min, max, onChange }: Props) {
  const id = useId();
  return (
    <div className={editing.field}>
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        className="ds-input"
        value={value}
        min={min}
        max={max}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
