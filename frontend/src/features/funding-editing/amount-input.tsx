import { useId } from 'react';

import editing from '@/features/editing/editing.module.css';

import styles from './funding-editing.module.css';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly fault: string | undefined;
  readonly onChange: (value: string) => void;
}

/** An amount, as people write it. */
export function AmountInput({ label, hint, value, fault, onChange }: Props) {
  const id = useId();
  return (
    <div className={editing.field}>
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      <p id={`${id}-hint`} className={editing.hint}>
        {hint}
      </p>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className={`ds-input ${styles.amountInput ?? ''}`}
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-hint ${id}-fault`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-fault`} className={editing.fault}>
        {fault}
      </p>
    </div>
  );
}
