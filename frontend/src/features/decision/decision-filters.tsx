import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import { DateField } from '@/components/date-field';
import { SearchField } from '@/components/search-field';
import { SelectField } from '@/components/select-field';
import { useMediaQuery } from '@/lib/use-media-query';

import styles from './decision-filters.module.css';

import {
  effectKinds,
  outcomes,
  type DecisionEffectKind,
  type DecisionOutcome,
} from './decision-values';
import { endsBeforeItBegins } from './ends-before-it-begins';
import { ReversedDates } from './reversed-dates';

export interface DecisionFilterValues {
  readonly organ?: string;
  readonly program?: string;
  readonly utfall?: DecisionOutcome;
  readonly virkning?: DecisionEffectKind;
  readonly fra?: string;
  readonly til?: string;
  readonly q?: string;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly values: DecisionFilterValues;
  readonly bodies: readonly Choice[];
  readonly programmes: readonly Choice[];
  readonly onChange: (values: DecisionFilterValues) => void;
}

export function DecisionFilters({ values, bodies, programmes, onChange }: Props) {
  const { t } = useTranslation();
  const isWide = useMediaQuery('(min-width: 48rem)');
  const id = useId();
  const isReversed = endsBeforeItBegins(values);
  const faultId = isReversed ? id : undefined;
  const more = (
    <div className={styles.fields}>
      <SelectField
        label={t('decision.filter.body')}
        allLabel={t('decision.filter.all')}
        value={values.organ}
        options={withChosen(bodies, values.organ)}
        onChange={(organ) => onChange({ ...values, organ })}
      />
      <SelectField
        label={t('decision.filter.outcome')}
        allLabel={t('decision.filter.all')}
        value={values.utfall}
        options={outcomes.map((value) => ({ value, label: t(`enums.decisionOutcome.${value}`) }))}
        onChange={(utfall) => onChange({ ...values, utfall })}
      />
      <DateField
        label={t('decision.filter.from')}
        value={values.fra}
        faultId={faultId}
        onChange={(fra) => onChange({ ...values, fra })}
      />
      <DateField
        label={t('decision.filter.to')}
        value={values.til}
        faultId={faultId}
        onChange={(til) => onChange({ ...values, til })}
      />
    </div>
  );
  const { organ, utfall, fra, til } = values;
  return (
    <search className={styles.filters} aria-label={t('decision.filter.label')}>
      <div className={styles.first}>
        <SearchField
          className={styles.text}
          label={t('decision.filter.text')}
          value={values.q}
          onChange={(q) => onChange({ ...values, q })}
        />
        <SelectField
          label={t('decision.filter.programme')}
          allLabel={t('decision.filter.all')}
          value={values.program}
          options={withChosen(programmes, values.program)}
          onChange={(program) => onChange({ ...values, program })}
        />
        <SelectField
          label={t('decision.filter.effect')}
          allLabel={t('decision.filter.all')}
          value={values.virkning}
          options={effectKinds.map((value) => ({
            value,
            label: t(`enums.decisionEffect.${value}`),
          }))}
          onChange={(virkning) => onChange({ ...values, virkning })}
        />
      </div>
      {isWide ? (
        more
      ) : (
        <details className={styles.more} open={Boolean(organ ?? utfall ?? fra ?? til)}>
          <summary>{t('decision.filter.more')}</summary>
          {more}
        </details>
      )}
      {isReversed && <ReversedDates id={id} values={values} onChange={onChange} />}
    </search>
  );
}

/** What the address names can be chosen, also before the list of choices has come. */
function withChosen(choices: readonly Choice[], chosen: string | undefined): readonly Choice[] {
  return chosen === undefined || choices.some(({ value }) => value === chosen)
    ? choices
    : [...choices, { value: chosen, label: chosen }];
}
