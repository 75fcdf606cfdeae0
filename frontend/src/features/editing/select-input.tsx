import { useId } from 'react';

import styles from './editing.module.css';

interface Props<T extends string> {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
}

/** One of a few values, with what to know before and what is wrong after. */
export function SelectInput<T extends string>({
  label,
  value,
  options,
  onChange,
  hint,
  fault,
}: Props<T>) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <select
        id={id}
        className="ds-input"
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-hint ${id}-fault`}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <p id={`${id}-fault`} className={styles.fault}>
        {fault}
      </p>
    </div>
  );
}
