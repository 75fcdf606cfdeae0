import { useId, type HTMLInputAutoCompleteAttribute } from 'react';

import styles from './editing.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  readonly lines?: number;
  readonly lang?: string;
  readonly maxLength?: number;
  readonly inputMode?: 'url' | 'text';
  /** A whole day has a chooser. */
  readonly type?: 'text' | 'date';
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
}

/** A text, of one line or of several, with what to know before and what is wrong after. */
export function TextInput({
  label,
  value,
  onChange,
  hint,
  fault,
  lines,
  type = 'text',
  ...input
}: Props) {
  const id = useId();
  const shared = {
    ...input,
    id,
    value,
    className: 'ds-input',
    'aria-invalid': fault !== undefined,
    'aria-describedby': `${id}-hint ${id}-fault`,
  };
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
      {lines === undefined ? (
        <input {...shared} type={type} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <textarea {...shared} rows={lines} onChange={(event) => onChange(event.target.value)} />
      )}
      <p id={`${id}-fault`} className={styles.fault}>
        {fault}
      </p>
    </div>
  );
}
