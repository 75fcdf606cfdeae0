import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import detailStyles from '@/components/detail-page.module.css';
import { DownloadLinks } from '@/components/download-links';
import { EmptyState } from '@/components/empty-state';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { PageHeading } from '@/components/page-heading';
import { PageSection } from '@/components/page-section';
import pageStyles from '@/components/page.module.css';
import { ProgrammeLink } from '@/components/programme-link';
import { Trail } from '@/components/trail';
import { CofundingChecks } from '@/features/finance/cofunding-checks';
import { MoneyByUse } from '@/features/finance/money-by-use';
import { MoneyByYear } from '@/features/finance/money-by-year';
import { MoneyEntries } from '@/features/finance/money-entries';
import { MoneyFigures } from '@/features/finance/money-figures';
import { MoneyWarnings } from '@/features/finance/money-warnings';
import type { FundingStage } from '@/features/finance/finance-values';
import { fundingQuery } from '@/features/finance/queries';
import { howMuchMadeUp } from '@/features/finance/how-much-made-up';
import { isUntraced } from '@/features/finance/is-untraced';
import { laterStages, silentStages } from '@/features/finance/money-columns';
import { useChartTitle } from '@/features/finance/use-chart-title';
import { yearBars } from '@/features/finance/year-bars';
import { YearChart } from '@/features/finance/year-chart';
import { useLanguage } from '@/i18n/use-language';
import { useLocalized } from '@/i18n/use-localized';
import { formatList } from '@/lib/format-list';

import { entryFilterOf, type MoneySearch } from './money-route';
import { MoneyTrail } from './money-trail';

const route = getRouteApi('/p/$program/okonomi');

/** The money of a programme: from whom, in which year, how far it has come, and what it went to. */
export function MoneyPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const localized = useLocalized();
  const { program } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { dato } = search;
  const overview = useSuspenseQuery(fundingQuery(program, dato)).data;
  const { programme, warnings, notYet, leftOutWithoutDate } = overview;
  const silent = silentStages(overview);
  const later = laterStages(overview);
  const bars = yearBars(overview);
  const chartTitle = useChartTitle(bars);
  const title = t('finance.title', { programme: localized(programme.name) });
  const madeUp = howMuchMadeUp(overview);
  const isEmpty = overview.years.length === 0;
  // On a day, what comes later is not denied.
  const nothing = dato ? 'emptyOfDay' : 'empty';
  const warned = warnings.length > 0 && (
    <PageSection id="varsler" title={t('finance.sections.warnings')} startsOpen>
      <MoneyWarnings warnings={warnings} />
    </PageSection>
  );

  const inWords = (stages: readonly FundingStage[]) =>
    formatList(
      stages.map((stage) => t(`finance.silentStage.${stage}`)),
      language,
      'disjunction',
    );

  function show(values: Partial<MoneySearch>) {
    void navigate({ search: (old) => ({ ...old, ...values }), replace: true, resetScroll: false });
  }

  return (
    <div className={pageStyles.page}>
      <header className={detailStyles.header}>
        <Trail
          steps={[
            <Link key="programmes" to="/">
              {t('common.nav.programmes')}
            </Link>,
            <ProgrammeLink key="programme" programme={programme} />,
            t('short.money.title'),
          ]}
        />
        {madeUp !== 'none' && (
          <p className={detailStyles.tags}>
            <IllustrativeTag /> {t(`finance.illustrative.${madeUp}`)}
          </p>
        )}
        <PageHeading title={title} />
        <p className={detailStyles.lede}>{t('finance.lede')}</p>
        {!isEmpty && <MoneyFigures overview={overview} />}
        {!isEmpty && silent.includes('SPENT') && (
          <p>
            <strong>{t('short.money.spentNotKnown')}</strong>
          </p>
        )}
        {!isEmpty && later.includes('SPENT') && (
          <p>
            <strong>{t('short.money.spentNotYet')}</strong>
          </p>
        )}
        {!isEmpty && later.length > 0 && (
          <p className={detailStyles.note}>{t('finance.notYet', { stages: inWords(later) })}</p>
        )}
        {!isEmpty && silent.length > 0 && (
          <p className={detailStyles.note}>{t('finance.silent', { stages: inWords(silent) })}</p>
        )}
        {leftOutWithoutDate > 0 && (
          <p className={detailStyles.note}>
            {t('finance.leftOutWithoutDate', { count: leftOutWithoutDate })}
          </p>
        )}
      </header>
      {isEmpty && (
        <EmptyState title={t(`finance.${nothing}.title`)} text={t(`finance.${nothing}.text`)}>
          <Link to="/p/$program" params={{ program }} className="ds-button">
            {t('finance.empty.link')}
          </Link>
        </EmptyState>
      )}
      {isEmpty && warned}
      {!isEmpty && (
        <>
          <PageSection id="aar" title={t('finance.sections.years')} startsOpen>
            <MoneyByYear overview={overview} program={program} asOf={dato} />
          </PageSection>
          {warned}
          {bars !== undefined && (
            <PageSection id="figur" title={chartTitle} startsOpen>
              <YearChart bars={bars} notYet={notYet} />
            </PageSection>
          )}
          <PageSection id="bruk" title={t('finance.sections.uses')} startsOpen>
            <MoneyByUse overview={overview} program={program} />
          </PageSection>
          {isUntraced(overview) && (
            <PageSection id="videre" title={t('finance.trail.title')} startsOpen>
              <MoneyTrail program={program} asOf={dato} />
            </PageSection>
          )}
          <PageSection id="egenandel" title={t('finance.sections.cofunding')}>
            <CofundingChecks checks={overview.cofunding} />
          </PageSection>
          <PageSection id="poster" title={t('finance.sections.entries')} startsOpen>
            <MoneyEntries
              overview={overview}
              filter={entryFilterOf(program, search, dato)}
              values={search}
              onChange={show}
            />
          </PageSection>
        </>
      )}
      <DownloadLinks
        path={`/api/v1/programmes/${program}/funding`}
        query={{ asOf: dato }}
        jsonOnly
        label={t('finance.download.sums')}
      />
    </div>
  );
}
