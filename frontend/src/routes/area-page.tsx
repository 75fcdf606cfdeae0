import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { Breadcrumbs } from '@/components/breadcrumbs';
import detailStyles from '@/components/detail-page.module.css';
import { DownloadLinks } from '@/components/download-links';
import { Localized } from '@/components/localized';
import { PageHeading } from '@/components/page-heading';
import { PageSection } from '@/components/page-section';
import pageStyles from '@/components/page.module.css';
import { ProblemAlert } from '@/components/problem-alert';
import { AreaChanges } from '@/features/area/area-changes';
import { AreaFactList } from '@/features/area/area-fact-list';
import { AreaFacts } from '@/features/area/area-facts';
import { AreaHistory } from '@/features/area/area-history';
import { AreaMembers } from '@/features/area/area-members';
import { endOfArea } from '@/features/area/end-of-area';
import { FormerArea } from '@/features/area/former-area';
import { MunicipalitiesMap } from '@/features/area/municipalities-map';
import { areaMembersQuery, areaQuery } from '@/features/area/queries';
import { ProgrammeList } from '@/features/programme/programme-list';
import { programmesQuery } from '@/features/programme/queries';
import { today } from '@/lib/iso-date';

import styles from './area-page.module.css';
import { figuresOfArea } from './figures-of';
import { useFiguresPart } from './use-figures-part';

const route = getRouteApi('/omraader/$slug');

/** How the server says it, in bokmål only. */
const attributionToSsb = 'Kilde: Statistisk sentralbyrå';

export function AreaPage() {
  const { t } = useTranslation();
  const { slug } = route.useParams();
  const { dato } = route.useSearch();
  const area = useSuspenseQuery(areaQuery(slug, dato)).data;
  const members = useSuspenseQuery(areaMembersQuery(slug, dato)).data;
  const programmes = useQuery(programmesQuery({ area: slug, asOf: dato }));
  const end = endOfArea(area, dato ?? today());
  const figures = useFiguresPart(figuresOfArea(area, end !== undefined, dato));
  const hasHistory =
    area.codes.length > 0 || area.names.some(({ validity }) => validity.from ?? validity.to);
  return (
    <div className={pageStyles.page}>
      <header className={detailStyles.header}>
        <Breadcrumbs to="/omraader" label={t('area.back')} />
        <PageHeading title={area.name} />
        {end && <FormerArea area={area} end={end} />}
        <AreaFacts area={area} />
        {area.note && (
          <p>
            <Localized text={area.note} />
          </p>
        )}
      </header>
      <div className={styles.columns}>
        <div className={styles.sections}>
          {area.kind !== 'MUNICIPALITY' && (
            <PageSection id="medlemmer" title={t('area.sections.members')} startsOpen>
              <AreaMembers area={area} members={members} />
            </PageSection>
          )}
          {hasHistory && (
            <PageSection id="historie" title={t('area.sections.history')} startsOpen>
              <AreaHistory area={area} asOf={dato} />
            </PageSection>
          )}
          {figures.shown && (
            <PageSection id={figures.id} title={figures.title} startsOpen>
              {figures.content}
            </PageSection>
          )}
          <PageSection id="programmer" title={t('area.sections.programmes')} startsOpen>
            {programmes.error && (
              <ProblemAlert error={programmes.error} retry={() => void programmes.refetch()} />
            )}
            {programmes.data?.length === 0 && <p>{t('area.programmes.none')}</p>}
            {programmes.data && <ProgrammeList programmes={programmes.data} />}
          </PageSection>
          {area.facts.length > 0 && (
            <PageSection id="fakta" title={t('area.sections.facts')}>
              <AreaFactList facts={area.facts} />
            </PageSection>
          )}
          {hasHistory && area.codes.length > 0 && (
            <PageSection id="endringer" title={t('area.sections.changes')}>
              <AreaChanges slug={slug} />
            </PageSection>
          )}
        </div>
        {(area.kind === 'MUNICIPALITY' || members.length > 0) && (
          <div className={styles.map}>
            <h2 className="visually-hidden">{t('area.sections.map')}</h2>
            <MunicipalitiesMap
              label={t('area.sections.map')}
              areas={[{ slug, tone: 'main' }]}
              asOf={dato}
            />
          </div>
        )}
      </div>
      {area.attribution && (
        <p className={detailStyles.note}>
          {area.attribution === attributionToSsb ? t('area.attribution') : area.attribution}
        </p>
      )}
      <DownloadLinks path={`/api/v1/areas/${slug}`} query={{ asOf: dato }} jsonOnly />
    </div>
  );
}
