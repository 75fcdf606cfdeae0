import { useId } from 'react';

import styles from './draft.module.css';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly long?: boolean;
  readonly type?: 'text' | 'date';
  readonly required?: boolean;
  readonly maxLength?: number;
}

/** A text to write, in a line or in several. */
export function TextInput({
  label,
  hint,
  value,
  onChange,
  long,
  type,
  required,
  maxLength,
}: Props) {
  const id = useId();
  const shared = {
    id,
    className: 'ds-input',
    value,
    required,
    maxLength,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
  };
  return (
    <div className={styles.field}>
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.note}>
          {hint}
        </p>
      )}
      {long ? (
        <textarea {...shared} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input
          {...shared}
          type={type ?? 'text'}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </div>
  );
}
