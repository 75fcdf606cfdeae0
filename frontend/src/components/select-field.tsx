import { useId } from 'react';

interface Props<T extends string> {
  readonly label: string;
  readonly value: T | undefined;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly allLabel?: string;
  readonly onChange: (value: T | undefined) => void;
  readonly className?: string;
}

/** One of a few values, or all of them where there is a word for it. */
export function SelectField<T extends string>({
  label,
  value,
  options,
  allLabel,
  onChange,
  className,
}: Props<T>) {
  const id = useId();
  return (
    <div className={className}>
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="ds-input"
        value={value ?? ''}
        onChange={(event) => {
          onChange(options.find((option) => option.value === event.target.value)?.value);
        }}
      >
        {allLabel !== undefined && <option value="">{allLabel}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
