import { useTranslation } from 'react-i18next';

import type { PlanRevisionView, Schemas } from '@/api/types';
import { useLocalized } from '@/i18n/use-localized';
import { focusAreaWord } from '@/lib/focus-area-word';

import { filterOptions } from './filter-options';
import type { MeasureSearch } from './measure-search';

interface Props {
  readonly revision: PlanRevisionView;
  /** The focus areas of the programme, with their sources. */
  readonly focusAreas: readonly Schemas['FocusArea'][];
  readonly values: MeasureSearch;
}

/** Which measures were chosen, for paper: there, nobody sees the fields that say it. */
export function ChosenInWords({ revision, focusAreas, values }: Props) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const options = filterOptions(revision, values);
  const area = options.focusAreas.find(({ code }) => code === values.innsats);
  const partner = options.responsible.find(({ slug }) => slug === values.ansvarlig);
  const chosen = [
    values.q && `${t('plan.filter.text')}: «${values.q}»`,
    values.innsats &&
      `${t('plan.filter.focusArea', { context: focusAreaWord(focusAreas) })}: ${values.innsats} ${localized(area?.name)}`,
    values.status && `${t('plan.filter.status')}: ${t(`enums.measureStatus.${values.status}`)}`,
    values.tiltakstype &&
      `${t('plan.filter.kind')}: ${t(`enums.measureKind.${values.tiltakstype}`)}`,
    values.horisont && `${t('plan.filter.horizon')}: ${t(`enums.horizon.${values.horisont}`)}`,
    values.ansvarlig && `${t('plan.filter.responsible')}: ${partner?.name ?? values.ansvarlig}`,
    values.endring && `${t('plan.filter.change')}: ${t(`enums.measureChange.${values.endring}`)}`,
    values.oppfolging && t('plan.filter.attention'),
    values.avsluttet && t('plan.filter.ended', { count: options.ended }),
  ].filter(Boolean);
  if (chosen.length === 0) return null;
  return (
    <p className="print-only">
      {t('plan.filter.chosen')}: {chosen.join(' · ')}
    </p>
  );
}
