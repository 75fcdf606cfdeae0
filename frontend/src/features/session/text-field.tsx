import { useId, type ComponentProps } from 'react';

import styles from './form.module.css';

interface Props extends Pick<
  ComponentProps<'input'>,
  | 'autoComplete'
  | 'inputMode'
  | 'maxLength'
  | 'autoCapitalize'
  | 'spellCheck'
  | 'defaultValue'
  | 'type'
> {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly fault: string | undefined;
}

/** A line of text in a form, with what to know before, and what is wrong after. */
export function TextField({ name, label, hint, fault, type = 'text', ...input }: Props) {
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
      <input
        {...input}
        id={id}
        name={name}
        type={type}
        className="ds-input"
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-hint ${id}-fault`}
      />
      <p id={`${id}-fault`} className={styles.fault}>
        {fault}
      </p>
    </div>
  );
}
