import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { LocalizedInput } from '@/features/editing/localized-input';
import { SelectInput } from '@/features/editing/select-input';
import { TextInput } from '@/features/editing/text-input';
import type { Values } from '@/features/editing/values';
import { partOf } from '@/features/figure-entry/percent';
import { useLocalized } from '@/i18n/use-localized';
import { isReportPeriod } from '@/lib/is-report-period';
import { isIsoDate } from '@/lib/iso-date';

import { readPoints } from './points';
import {
  emptyProjection,
  methods,
  projectionFields,
  projectionOf,
  shapes,
} from './projection-values';
import { makeProjection, type Projection } from './queries';
import { RemarkFrame } from './remark-frame';
import { firstSaid, isPeriodOf, said } from './said';
import { useRemarkForm } from './use-remark-form';

interface Props {
  readonly indicator: string;
  readonly frequency: Schemas['Frequency'];
  /** Names the draft, which is about this area and this slice. */
  readonly draft: string;
  readonly area: string;
  readonly slice: Readonly<Record<string, string>>;
  /** The area and the slice in words. */
  readonly about: string;
  /** Those that stand for the same area and slice. */
  readonly standing: readonly Projection[];
  /** Reads their keys anew. */
  readonly readStanding: () => Promise<readonly string[]>;
  readonly onMade: () => void;
}

const pointLines = 6;

/** What somebody expects of an indicator, as it was published. */
export function ProjectionForm(props: Props) {
  const { indicator, frequency, area, slice, standing } = props;
  const { t } = useTranslation();
  const localized = useLocalized();
  const periodHint = t(`remark.periodHint.${frequency}`);
  const optional = `${periodHint} ${t('remark.mayBeEmpty')}`;

  function wrongShape(values: Values): Values {
    if (values.shape === 'CHANGE') {
      return {
        ...(partOf(values.change) === undefined
          ? { change: t('remark.projection.changeHint') }
          : {}),
        ...(isPeriodOf(frequency, values.until) ? {} : { until: periodHint }),
      };
    }
    const base = said(values, 'basePeriod');
    const { points, wrong } = readPoints(values.points, frequency, base);
    if (wrong) {
      const why = wrong.why === 'period' ? periodHint : t(`remark.projection.wrong.${wrong.why}`);
      return { points: t('remark.projection.line', { number: wrong.line, why }) };
    }
    return points.length === 0 ? { points: t('remark.projection.pointsMissing') } : {};
  }

  function look(values: Values): Values {
    const [base, madeIn, borders] = ['basePeriod', 'madeIn', 'borders'].map((name) =>
      said(values, name),
    );
    return {
      ...(firstSaid(values, 'name') === undefined
        ? { 'name.nb': t('remark.projection.nameMissing') }
        : {}),
      ...(madeIn === undefined || isReportPeriod(madeIn)
        ? {}
        : { madeIn: t('remark.projection.madeInHint') }),
      ...(base === undefined || isPeriodOf(frequency, base) ? {} : { basePeriod: periodHint }),
      ...wrongShape(values),
      ...(borders === undefined || isIsoDate(borders)
        ? {}
        : { borders: t('remark.periodHint.DAY') }),
      ...(said(standingOnly(values), 'supersedes') !== undefined &&
      firstSaid(values, 'reason') === undefined
        ? { 'reason.nb': t('editing.reasonMissing') }
        : {}),
    };
  }

  /** One that was withdrawn since is not chosen any more. */
  function standingOnly(values: Values): Values {
    const stands = standing.some(({ key }) => key === values.supersedes);
    return stands ? values : { ...values, supersedes: '' };
  }

  const form = useRemarkForm({
    name: props.draft,
    empty: emptyProjection,
    fieldsOf: () => projectionFields,
    look,
    givenOf: (values) => projectionOf(standingOnly(values), { indicator, area, slice, frequency }),
    send: makeProjection,
    standing: props.readStanding,
    onMade: props.onMade,
  });
  const { values, faults, set } = form;
  const text = (name: string, hint?: string) => ({
    hint,
    value: values[name] ?? '',
    fault: faults[name],
    onChange: (value: string) => set(name, value),
  });

  return (
    <RemarkFrame
      form={form}
      label={t('remark.projection.new')}
      send={t('remark.projection.make')}
      made={t('remark.projection.made')}
    >
      <p>{t('remark.projection.about', { about: props.about })}</p>
      <LocalizedInput
        name="name"
        label={t('remark.projection.field.name')}
        values={values}
        faults={faults}
        onChange={set}
      />
      <SelectInput
        label={t('remark.projection.field.method')}
        value={values.method ?? ''}
        options={methods.map((value) => ({ value, label: t(`remark.projection.method.${value}`) }))}
        fault={faults.method}
        onChange={(value) => set('method', value)}
      />
      <TextInput
        label={t('remark.projection.field.publisher')}
        maxLength={200}
        {...text('publisher', t('remark.projection.publisherHint'))}
      />
      <TextInput
        label={t('remark.projection.field.madeIn')}
        {...text('madeIn', `${t('remark.projection.madeInHint')} ${t('remark.mayBeEmpty')}`)}
      />
      <TextInput
        label={t('remark.projection.field.basePeriod')}
        {...text('basePeriod', optional)}
      />
      <SelectInput
        label={t('remark.projection.field.shape')}
        value={values.shape ?? ''}
        options={shapes.map((value) => ({ value, label: t(`remark.projection.shape.${value}`) }))}
        onChange={(value) => set('shape', value)}
      />
      {values.shape === 'CHANGE' ? (
        <>
          <TextInput
            label={t('remark.projection.field.change')}
            {...text('change', t('remark.projection.changeHint'))}
          />
          <TextInput label={t('remark.projection.field.until')} {...text('until', periodHint)} />
        </>
      ) : (
        <TextInput
          label={t('remark.projection.field.points')}
          lines={pointLines}
          {...text('points', t('remark.projection.pointsHint'))}
        />
      )}
      <LocalizedInput
        name="variant"
        label={t('remark.projection.field.variant')}
        hint={t('remark.projection.variantHint')}
        values={values}
        faults={faults}
        onChange={set}
      />
      <TextInput
        label={t('remark.projection.field.borders')}
        {...text('borders', t('remark.projection.bordersHint'))}
      />
      {standing.length > 0 && (
        <SelectInput
          label={t('remark.projection.field.supersedes')}
          hint={t('remark.projection.supersedesHint')}
          value={values.supersedes ?? ''}
          options={[
            { value: '', label: t('remark.projection.supersedesNone') },
            ...standing.map(({ key, name, madeIn }) => ({
              value: key,
              label: [name ? localized(name) : key, madeIn].filter(Boolean).join(', '),
            })),
          ]}
          fault={faults.supersedes}
          onChange={(value) => set('supersedes', value)}
        />
      )}
      {said(values, 'supersedes') !== undefined && (
        <LocalizedInput
          name="reason"
          label={t('remark.projection.field.reason')}
          hint={t('editing.reasonHint')}
          values={values}
          faults={faults}
          onChange={set}
        />
      )}
      <TextInput
        label={t('remark.source')}
        maxLength={200}
        {...text('source', t('remark.sourceHint'))}
      />
    </RemarkFrame>
  );
}
