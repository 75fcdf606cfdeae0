import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import type { PlanRevisionView, Schemas } from '@/api/types';
import { SearchField } from '@/components/search-field';
import { SelectField } from '@/components/select-field';
import { useLocalized } from '@/i18n/use-localized';
import { focusAreaWord } from '@/lib/focus-area-word';
import { useMediaQuery } from '@/lib/use-media-query';

import { filterOptions } from './filter-options';
import styles from './measure-filters.module.css';
import { filterNames, type MeasureSearch } from './measure-search';

interface Props {
  readonly revision: PlanRevisionView;
  /** The focus areas of the programme, with their sources. */
  readonly focusAreas: readonly Schemas['FocusArea'][];
  readonly values: MeasureSearch;
  readonly onChange: (values: MeasureSearch) => void;
}

/** What to look for among the measures. Only what the revision has is offered. */
export function MeasureFilters({ revision, focusAreas, values, onChange }: Props) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const isWide = useMediaQuery('(min-width: 48rem)');
  const attention = useId();
  const ended = useId();
  const options = filterOptions(revision, values);
  const inUse = filterNames.filter((name) => name !== 'q' && values[name] !== undefined).length;
  const all = t('plan.filter.all');
  const selects = (
    <div className={styles.selects}>
      {options.focusAreas.length > 0 && (
        <SelectField
          label={t('plan.filter.focusArea', { context: focusAreaWord(focusAreas) })}
          allLabel={all}
          value={values.innsats}
          options={options.focusAreas.map(({ code, name }) => ({
            value: code,
            label: `${code} ${localized(name)}`,
          }))}
          onChange={(innsats) => onChange({ innsats })}
        />
      )}
      <SelectField
        label={t('plan.filter.status')}
        allLabel={all}
        value={values.status}
        options={options.statuses.map((value) => ({
          value,
          label: t(`enums.measureStatus.${value}`),
        }))}
        onChange={(status) => onChange({ status })}
      />
      <SelectField
        label={t('plan.filter.kind')}
        allLabel={all}
        value={values.tiltakstype}
        options={options.kinds.map((value) => ({ value, label: t(`enums.measureKind.${value}`) }))}
        onChange={(tiltakstype) => onChange({ tiltakstype })}
      />
      {options.horizons.length > 0 && (
        <SelectField
          label={t('plan.filter.horizon')}
          allLabel={all}
          value={values.horisont}
          options={options.horizons.map((value) => ({
            value,
            label: t(`enums.horizon.${value}`),
          }))}
          onChange={(horisont) => onChange({ horisont })}
        />
      )}
      {options.responsible.length > 0 && (
        <SelectField
          label={t('plan.filter.responsible')}
          allLabel={all}
          value={values.ansvarlig}
          options={options.responsible.map(({ slug, name }) => ({ value: slug, label: name }))}
          onChange={(ansvarlig) => onChange({ ansvarlig })}
        />
      )}
      {options.changes.length > 0 && (
        <SelectField
          label={t('plan.filter.change')}
          allLabel={all}
          value={values.endring}
          options={options.changes.map((value) => ({
            value,
            label: t(`enums.measureChange.${value}`),
          }))}
          onChange={(endring) => onChange({ endring })}
        />
      )}
    </div>
  );
  return (
    <search className={styles.filters} aria-label={t('plan.filter.label')}>
      <SearchField
        label={t('plan.filter.text')}
        value={values.q}
        onChange={(q) => onChange({ q })}
        className={styles.text}
      />
      <div className={styles.checks}>
        <span className={styles.check}>
          <input
            id={attention}
            type="checkbox"
            checked={values.oppfolging === '1'}
            onChange={(event) => onChange({ oppfolging: event.target.checked ? '1' : undefined })}
          />
          <label htmlFor={attention}>{t('plan.filter.attention')}</label>
        </span>
        {options.ended > 0 && (
          <span className={styles.check}>
            <input
              id={ended}
              type="checkbox"
              checked={values.avsluttet === '1'}
              onChange={(event) => onChange({ avsluttet: event.target.checked ? '1' : undefined })}
            />
            <label htmlFor={ended}>{t('plan.filter.ended', { count: options.ended })}</label>
          </span>
        )}
      </div>
      {isWide ? (
        selects
      ) : (
        <details className={styles.more}>
          <summary>
            {t('plan.filter.more')}
            {inUse > 0 && ` (${t('plan.filter.inUse', { count: inUse })})`}
          </summary>
          {selects}
        </details>
      )}
    </search>
  );
}
