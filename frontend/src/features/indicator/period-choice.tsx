import { useTranslation } from 'react-i18next';

import { SelectField } from '@/components/select-field';

import { useSeriesWords } from './use-series-words';

interface Props {
  /** All periods of which something is known, oldest first. */
  readonly periods: readonly string[];
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly onChange: (values: { fra?: string; til?: string }) => void;
}

/** The first and the last period to see; one that lies on the wrong side of the other takes the other away. */
export function PeriodChoice({ periods, from, to, onChange }: Props) {
  const { t } = useTranslation();
  const { periodOf } = useSeriesWords();
  const options = periods.map((value) => ({ value, label: periodOf(value) }));
  return (
    <>
      <SelectField
        label={t('indicator.choice.from')}
        allLabel={t('indicator.choice.first')}
        value={from}
        options={options}
        onChange={(fra) => onChange({ fra, til: fra && to && to < fra ? undefined : to })}
      />
      <SelectField
        label={t('indicator.choice.to')}
        allLabel={t('indicator.choice.last')}
        value={to}
        options={options}
        onChange={(til) => onChange({ til, fra: til && from && from > til ? undefined : from })}
      />
    </>
  );
}
