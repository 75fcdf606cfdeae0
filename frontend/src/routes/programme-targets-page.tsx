import { useQueries, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import detailStyles from '@/components/detail-page.module.css';
import { DownloadLinks } from '@/components/download-links';
import { EmptyState } from '@/components/empty-state';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { PageHeading } from '@/components/page-heading';
import pageStyles from '@/components/page.module.css';
import { ProgrammeLink } from '@/components/programme-link';
import { Trail } from '@/components/trail';
import { explanationQuery, programmeTargetsQuery } from '@/features/indicator/queries';
import { sliceText } from '@/features/indicator/slice';
import { TargetReport } from '@/features/indicator/target-report';
import { useLocalized } from '@/i18n/use-localized';

const route = getRouteApi('/p/$program/maltall');

/** What a programme wants in figures, one thing after the other: what is wanted, how it goes, and what was changed. */
export function ProgrammeTargetsPage() {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { program } = route.useParams();
  const { dato } = route.useSearch();
  const { programme, targets } = useSuspenseQuery(programmeTargetsQuery(program, dato)).data;
  // What was wanted later is nothing on an earlier day.
  const shown = targets.filter(({ current }) => current !== undefined);
  const sources = shown.flatMap(({ versions, baselines }) => [...versions, ...baselines]);
  const explanations = useQueries({
    queries: shown.map(({ indicator, area, slice }) =>
      explanationQuery(indicator.slug, { area: area.slug, slice: sliceText(slice), asOf: dato }),
    ),
  });
  const hasMadeUp =
    sources.some(({ source }) => source?.illustrative) ||
    explanations.some(
      ({ data }) =>
        data !== undefined &&
        (data.assessment.illustrative || data.observed.some(({ illustrative }) => illustrative)),
    );
  const nothing = dato ? 'emptyOfDay' : 'empty';
  return (
    <div className={pageStyles.page}>
      <header className={detailStyles.header}>
        <Trail
          steps={[
            <Link key="programmes" to="/">
              {t('common.nav.programmes')}
            </Link>,
            <ProgrammeLink key="programme" programme={programme} />,
            t('report.short'),
          ]}
        />
        {hasMadeUp && (
          <p className={detailStyles.tags}>
            <IllustrativeTag /> {t('report.illustrative')}
          </p>
        )}
        <PageHeading title={t('report.title', { programme: localized(programme.name) })} />
        <p className={detailStyles.lede}>{t('report.lede')}</p>
        {shown.length > 0 && <p>{t('report.count', { count: shown.length })}</p>}
      </header>
      {shown.length === 0 && (
        <EmptyState title={t(`report.${nothing}.title`)} text={t(`report.${nothing}.text`)}>
          <Link to="/p/$program" params={{ program }} className="ds-button">
            {t('report.empty.link')}
          </Link>
        </EmptyState>
      )}
      {shown.map((target) => (
        <TargetReport key={target.id} target={target} asOf={dato} />
      ))}
      <DownloadLinks
        path={`/api/v1/programmes/${program}/targets`}
        query={{ asOf: dato }}
        label={t('report.download')}
      />
    </div>
  );
}
