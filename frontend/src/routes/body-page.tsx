import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { Breadcrumbs } from '@/components/breadcrumbs';
import styles from '@/components/detail-page.module.css';
import { DownloadLinks } from '@/components/download-links';
import { FactList } from '@/components/fact-list';
import { Localized } from '@/components/localized';
import { PageHeading } from '@/components/page-heading';
import { PageSection } from '@/components/page-section';
import pageStyles from '@/components/page.module.css';
import { PartnerLink } from '@/components/partner-link';
import { ProgrammeLink } from '@/components/programme-link';
import { SourceNote } from '@/components/source-note';
import { BodyComposition } from '@/features/decision/body-composition';
import { BodyDelegations } from '@/features/decision/body-delegations';
import { BodyMeetings } from '@/features/decision/body-meetings';
import { BodySeats } from '@/features/decision/body-seats';
import { LatestDecisions } from '@/features/decision/latest-decisions';
import { bodyQuery } from '@/features/decision/queries';
import { useLanguage } from '@/i18n/use-language';
import { useLocalized } from '@/i18n/use-localized';
import { formatValidity } from '@/lib/format-period';

import { decisionsOfBody } from './body-route';

const route = getRouteApi('/organ/$slug');

/** A governing body: whose it is, what it is there for, whom it is put together of, and what it decided. */
export function BodyPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const localized = useLocalized();
  const { slug } = route.useParams();
  const { dato } = route.useSearch();
  const body = useSuspenseQuery(bodyQuery(slug, dato)).data;
  const { validity, composition } = body;
  return (
    <div className={pageStyles.page}>
      <header className={styles.header}>
        <Breadcrumbs to="/vedtak" label={t('decision.back')} />
        <PageHeading title={localized(body.name)}>
          <Localized text={body.name} />
        </PageHeading>
        {body.mandate && (
          <p className={styles.lede}>
            <Localized text={body.mandate} />
          </p>
        )}
        <FactList
          facts={[
            {
              label: t('decision.body.type'),
              value: t(`decision.enums.governingBodyType.${body.type}`),
            },
            {
              label: t('decision.body.organisation'),
              value: <PartnerLink partner={body.organisation} />,
            },
            ...(body.programme
              ? [
                  {
                    label: t('decision.body.programme'),
                    value: <ProgrammeLink programme={body.programme} />,
                  },
                ]
              : []),
            ...((validity.from ?? validity.to)
              ? [{ label: t('decision.body.validity'), value: formatValidity(validity, language) }]
              : []),
          ]}
        />
        <div>
          <SourceNote source={body.source} />
        </div>
      </header>
      <PageSection id="vedtak" title={t('decision.body.sections.decisions')} startsOpen>
        <LatestDecisions of={{ body: slug }} limit={decisionsOfBody} />
      </PageSection>
      {composition && (
        <PageSection id="sammensetning" title={t('decision.body.sections.composition')} startsOpen>
          <BodyComposition composition={composition} declared={body.declaredConstituencies} />
        </PageSection>
      )}
      {body.seats.length > 0 && (
        <PageSection id="plasser" title={t('decision.body.sections.seats')}>
          <p>{t('decision.body.noNames')}</p>
          <BodySeats seats={body.seats} />
        </PageSection>
      )}
      {body.delegations.length > 0 && (
        <PageSection id="delegering" title={t('decision.body.sections.delegations')} startsOpen>
          <BodyDelegations delegations={body.delegations} />
        </PageSection>
      )}
      {body.meetings.length > 0 && (
        <PageSection id="moter" title={t('decision.body.sections.meetings')}>
          <BodyMeetings meetings={body.meetings} />
        </PageSection>
      )}
      <DownloadLinks path={`/api/v1/bodies/${slug}`} query={{ asOf: dato }} jsonOnly />
    </div>
  );
}
