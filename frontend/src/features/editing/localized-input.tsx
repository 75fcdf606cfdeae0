import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import { languages } from '@/lib/languages';

import styles from './editing.module.css';
import { OtherLanguages } from './other-languages';
import { TextInput } from './text-input';
import type { Values } from './values';

interface Props {
  /** Its three fields are called so, a point, and the language. */
  readonly name: string;
  readonly label: string;
  /** What to know before one writes. */
  readonly hint?: string;
  readonly values: Values;
  readonly onChange: (name: string, value: string) => void;
  readonly faults: Values;
  readonly lines?: number;
}

/** A text in each of the languages; it may be missing in some. */
export function LocalizedInput({ name, label, hint, values, onChange, faults, lines }: Props) {
  const { t } = useTranslation();
  const hintId = useId();
  const [first, ...others] = languages;
  const input = (language: (typeof languages)[number]) => {
    const field = `${name}.${language}`;
    return (
      <TextInput
        key={language}
        label={t(`common.languages.${language}`)}
        lang={language}
        value={values[field] ?? ''}
        onChange={(text) => onChange(field, text)}
        fault={faults[field]}
        {...(lines === undefined ? {} : { lines })}
      />
    );
  };
  const filled = others.some((language) => {
    const field = `${name}.${language}`;
    return (values[field] ?? '') !== '' || faults[field] !== undefined;
  });
  return (
    <fieldset
      className={styles.fields}
      {...(hint === undefined ? {} : { 'aria-describedby': hintId })}
    >
      <legend>{label}</legend>
      {hint !== undefined && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
      {input(first)}
      <OtherLanguages filled={filled}>{others.map(input)}</OtherLanguages>
    </fieldset>
  );
}

/** What the three fields say, as a text of the record; nothing when all are empty. */
export function localizedOf(values: Values, name: string): Record<string, string> | undefined {
  const said = languages.flatMap((language) => {
    const text = (values[`${name}.${language}`] ?? '').trim();
    return text === '' ? [] : [[language, text] as const];
  });
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

/** A text of the record as its three fields say it. */
export function fieldsOf(
  name: string,
  text: Readonly<Partial<Record<string, string | null>>> | null | undefined,
): Values {
  return Object.fromEntries(
    languages.map((language) => [`${name}.${language}`, text?.[language] ?? '']),
  );
}
