import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import editing from '@/features/editing/editing.module.css';
import { LocalizedInput } from '@/features/editing/localized-input';
import { SelectInput } from '@/features/editing/select-input';
import { TextInput } from '@/features/editing/text-input';
import type { Values } from '@/features/editing/values';
import rows from '@/features/programme-editing/programme-editing.module.css';

import { bodyTypes, constituencies, declaredAs, declaredIn } from './body-values';

interface Props {
  readonly values: Values;
  readonly faults: Values;
  readonly onChange: (name: string, value: string) => void;
}

/** What can be said of a body, new or not. */
export function BodyInputs({ values, faults, onChange }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const declared = declaredIn(values.declared);
  return (
    <>
      <LocalizedInput
        name="name"
        label={t('board.field.name')}
        values={values}
        faults={faults}
        onChange={onChange}
      />
      <SelectInput
        label={t('board.field.type')}
        value={values.type ?? ''}
        fault={faults.type}
        options={bodyTypes.map((value) => ({
          value,
          label: t(`decision.enums.governingBodyType.${value}`),
        }))}
        onChange={(type) => onChange('type', type)}
      />
      <LocalizedInput
        name="mandate"
        label={t('board.field.mandate')}
        values={values}
        faults={faults}
        onChange={onChange}
        lines={3}
      />
      <div className={rows.pair}>
        {(['from', 'last'] as const).map((name) => (
          <TextInput
            key={name}
            label={t(`board.field.${name}`)}
            hint={t('board.dayHint')}
            value={values[name] ?? ''}
            fault={faults[name]}
            onChange={(day) => onChange(name, day)}
          />
        ))}
      </div>
      <fieldset className={editing.fields} aria-describedby={`${id}-hint ${id}-fault`}>
        <legend>{t('board.field.declared')}</legend>
        <p id={`${id}-hint`} className={editing.hint}>
          {t('board.declaredHint')}
        </p>
        {constituencies.map((each) => (
          <label key={each} className={editing.choice}>
            <input
              type="checkbox"
              className="ds-input"
              checked={declared.includes(each)}
              onChange={({ target }) =>
                onChange(
                  'declared',
                  declaredAs(
                    target.checked
                      ? [...declared, each]
                      : declared.filter((other) => other !== each),
                  ),
                )
              }
            />
            <span>{t(`decision.body.constituency.${each}`)}</span>
          </label>
        ))}
        <p id={`${id}-fault`} className={editing.fault}>
          {faults.declared}
        </p>
      </fieldset>
    </>
  );
}
