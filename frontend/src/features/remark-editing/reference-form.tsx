import { useQueries } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import editing from '@/features/editing/editing.module.css';
import { LocalizedInput } from '@/features/editing/localized-input';
import { SelectInput } from '@/features/editing/select-input';
import { TextInput } from '@/features/editing/text-input';
import type { Values } from '@/features/editing/values';

import { referenceDraft } from './drafts';
import { areasOfKindQuery, makeReference } from './queries';
import {
  areasOf,
  at,
  emptyReference,
  kindOf,
  kinds,
  mostStatements,
  referenceFields,
  referenceOf,
  rowsOf,
  statementFields,
} from './reference-values';
import { RemarkFrame } from './remark-frame';
import { firstSaid, isPeriodOf, said } from './said';
import { StatementInputs } from './statement-inputs';
import { useRemarkForm } from './use-remark-form';

interface Props {
  readonly indicator: string;
  readonly frequency: Schemas['Frequency'];
  readonly areas: readonly { readonly value: string; readonly label: string }[];
  /** Reads anew the keys of those that stand, of all areas. */
  readonly standing: () => Promise<readonly string[]>;
  readonly onMade: () => void;
}

/** What the figures of an indicator are compared with, and what sources say of it where they give no figures. */
export function ReferenceForm({ indicator, frequency, areas, standing, onMade }: Props) {
  const { t } = useTranslation();
  const add = useRef<HTMLButtonElement>(null);

  function look(values: Values): Values {
    const wrongRows = rowsOf(values).flatMap((row) => {
      const period = said(values, at(row, 'period'));
      return [
        ...(['area', 'position'] as const)
          .filter((name) => said(values, at(row, name)) === undefined)
          .map((name) => [at(row, name), t('remark.chooseOne')] as const),
        ...(period === undefined || isPeriodOf(frequency, period)
          ? []
          : [[at(row, 'period'), t(`remark.periodHint.${frequency}`)] as const]),
      ];
    });
    return {
      ...(said(values, 'area') === undefined ? { area: t('remark.chooseOne') } : {}),
      ...(firstSaid(values, 'name') === undefined
        ? { 'name.nb': t('remark.reference.nameMissing') }
        : {}),
      ...Object.fromEntries(wrongRows),
    };
  }

  const form = useRemarkForm({
    name: referenceDraft(indicator),
    empty: emptyReference,
    fieldsOf: referenceFields,
    look,
    givenOf: (values) => referenceOf(values, indicator),
    send: makeReference,
    standing,
    onMade,
  });
  const { values, faults, set } = form;
  const kind = kindOf(values);
  const found = useQueries({ queries: areasOf[kind].map((each) => areasOfKindQuery(each)) });
  // One that is of two kinds is told once.
  const options = [
    ...new Map(found.flatMap(({ data }) => data ?? []).map((each) => [each.value, each])).values(),
  ];
  const rows = rowsOf(values);

  function removeLast() {
    const last = rows.length - 1;
    for (const name of statementFields) set(at(last, name), '');
    set('rows', String(last));
    // With the last one the button that was pressed goes too.
    if (last === 0) add.current?.focus();
  }

  return (
    <RemarkFrame
      form={form}
      label={t('remark.reference.new')}
      send={t('remark.reference.make')}
      made={t('remark.reference.made')}
    >
      <SelectInput
        label={t('remark.reference.field.kind')}
        value={kind}
        options={kinds.map((value) => ({ value, label: t(`remark.reference.kind.${value}`) }))}
        fault={faults.kind}
        onChange={(value) => {
          set('kind', value);
          // The areas of one kind are none of another.
          set('area', '');
        }}
      />
      <SelectInput
        label={t('remark.reference.field.area')}
        value={values.area ?? ''}
        options={[{ value: '', label: t('remark.choose') }, ...options]}
        fault={faults.area}
        onChange={(value) => set('area', value)}
      />
      <LocalizedInput
        name="name"
        label={t('remark.reference.field.name')}
        values={values}
        faults={faults}
        onChange={set}
      />
      <TextInput
        label={t('remark.source')}
        hint={t('remark.sourceHint')}
        maxLength={200}
        value={values.source ?? ''}
        fault={faults.source}
        onChange={(source) => set('source', source)}
      />
      <p>{t('remark.reference.statementsHint')}</p>
      {rows.map((row) => (
        <StatementInputs
          key={row}
          row={row}
          frequency={frequency}
          areas={areas}
          values={values}
          faults={faults}
          onChange={set}
        />
      ))}
      <div className={editing.buttons}>
        {rows.length < mostStatements && (
          <button
            ref={add}
            type="button"
            className="ds-button"
            data-variant="tertiary"
            onClick={() => set('rows', String(rows.length + 1))}
          >
            {t('remark.reference.addStatement')}
          </button>
        )}
        {rows.length > 0 && (
          <button type="button" className="ds-button" data-variant="tertiary" onClick={removeLast}>
            {t('remark.reference.removeStatement')}
          </button>
        )}
      </div>
    </RemarkFrame>
  );
}
