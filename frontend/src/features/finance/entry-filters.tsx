import { useTranslation } from 'react-i18next';

import filterStyles from '@/components/filters.module.css';
import { SelectField } from '@/components/select-field';
import { useLocalized } from '@/i18n/use-localized';
import { oneOf } from '@/lib/search-value';

import { stages, type FundingOverview, type FundingStage } from './finance-values';
import { withChosen } from './with-chosen';

export interface EntryFilterValues {
  readonly aar?: string;
  readonly steg?: FundingStage;
  readonly finansior?: string;
  readonly tiltak?: string;
}

interface Props {
  readonly overview: FundingOverview;
  readonly values: EntryFilterValues;
  readonly onChange: (values: EntryFilterValues) => void;
}

/** Narrows the entries to a year, a stage, a payer or a measure; only what there is can be chosen. */
export function EntryFilters({ overview, values, onChange }: Props) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const funders = new Map(
    overview.years
      .flatMap(({ rows }) => rows)
      .flatMap(({ funder }) =>
        funder ? [[funder.slug, funder.name ?? funder.slug] as const] : [],
      ),
  );
  const measures = overview.uses.flatMap(({ measure }) => (measure ? [measure] : []));
  const used = stages.filter(
    (stage) =>
      stage === values.steg ||
      overview.totals.some((sum) => sum.stage === stage && sum.source === 'ENTRY'),
  );
  const ofMeasure = withChosen(
    measures.map(({ code, title }) => ({ value: code, label: `${code} ${localized(title)}` })),
    values.tiltak,
  );
  const all = t('finance.filter.all');
  return (
    <search className={filterStyles.filters} aria-label={t('finance.filter.label')}>
      <SelectField
        label={t('finance.filter.funder')}
        allLabel={all}
        value={values.finansior}
        options={withChosen(
          [...funders].map(([value, label]) => ({ value, label })),
          values.finansior,
        )}
        onChange={(finansior) => onChange({ ...values, finansior })}
      />
      <SelectField
        label={t('short.money.year')}
        allLabel={all}
        value={values.aar}
        options={withChosen(
          overview.years.map(({ year }) => ({ value: String(year), label: String(year) })),
          values.aar,
        )}
        onChange={(aar) => onChange({ ...values, aar })}
      />
      <SelectField
        label={t('finance.filter.stage')}
        allLabel={all}
        value={values.steg}
        options={used.map((value) => ({ value, label: t(`finance.stage.${value}`) }))}
        onChange={(steg) => onChange({ ...values, steg: oneOf(stages, steg) })}
      />
      {ofMeasure.length > 0 && (
        <SelectField
          label={t('finance.filter.measure')}
          allLabel={all}
          value={values.tiltak}
          options={ofMeasure}
          onChange={(tiltak) => onChange({ ...values, tiltak })}
        />
      )}
    </search>
  );
}
