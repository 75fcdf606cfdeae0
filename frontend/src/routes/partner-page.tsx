import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { Breadcrumbs } from '@/components/breadcrumbs';
import styles from '@/components/detail-page.module.css';
import { DownloadLinks } from '@/components/download-links';
import { LinkedList } from '@/components/linked-list';
import { Localized } from '@/components/localized';
import { PageHeading } from '@/components/page-heading';
import { PageSection } from '@/components/page-section';
import pageStyles from '@/components/page.module.css';
import { PartnerLink } from '@/components/partner-link';
import { SourceNote } from '@/components/source-note';
import { ValidityTimeline } from '@/components/validity-timeline';
import { PartnerFacts } from '@/features/partner/partner-facts';
import { PartnerMembers } from '@/features/partner/partner-members';
import { PartnerRoles } from '@/features/partner/partner-roles';
import { PartnerSuccessions } from '@/features/partner/partner-successions';
import { partnerQuery } from '@/features/partner/queries';
import { WritePartnerLink } from '@/features/partner/write-partner-link';
import { useLanguage } from '@/i18n/use-language';
import { formatValidity } from '@/lib/format-period';

const route = getRouteApi('/partnere/$slug');

export function PartnerPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { slug } = route.useParams();
  const { dato } = route.useSearch();
  const partner = useSuspenseQuery(partnerQuery(slug, dato)).data;
  const groups = partner.groups ?? [];
  const named = partner.names.some(({ validity }) => validity.from ?? validity.to);
  return (
    <div className={pageStyles.page}>
      <header className={styles.header}>
        <Breadcrumbs to="/partnere" label={t('partner.back')} />
        <PageHeading title={partner.name}>
          {partner.name}
          {(partner.validity.from ?? partner.validity.to) && (
            <span className={styles.when}> ({formatValidity(partner.validity, language)})</span>
          )}
        </PageHeading>
        {partner.description && (
          <p className={styles.lede}>
            <Localized text={partner.description} />
          </p>
        )}
        <PartnerFacts partner={partner} />
        <div>
          <SourceNote source={partner.source} />
        </div>
      </header>
      <PageSection id="roller" title={t('partner.sections.roles')} startsOpen>
        <PartnerRoles roles={partner.roles ?? []} asOf={dato} />
      </PageSection>
      {partner.members.length + (partner.unnamedMembers ? 1 : 0) > 0 && (
        <PageSection id="medlemmer" title={t('partner.sections.members')} startsOpen>
          <PartnerMembers members={partner.members} unnamed={partner.unnamedMembers} />
        </PageSection>
      )}
      {groups.length > 0 && (
        <PageSection id="grupper" title={t('partner.sections.groups')} startsOpen>
          <p>
            <LinkedList
              items={groups.map((group) => ({
                key: group.slug,
                node: <PartnerLink partner={group} />,
              }))}
            />
          </p>
        </PageSection>
      )}
      {partner.successions.length > 0 && (
        <PageSection id="endringer" title={t('partner.sections.successions')} startsOpen>
          <PartnerSuccessions successions={partner.successions} />
        </PageSection>
      )}
      {named && (
        <PageSection id="navn" title={t('partner.sections.names')} startsOpen>
          <ValidityTimeline
            label={t('partner.names.chart')}
            columns={{ what: t('partner.names.name'), when: t('partner.names.when') }}
            rows={partner.names.map(({ name, validity }) => ({
              key: `${name}-${validity.from ?? ''}`,
              label: name,
              validity,
            }))}
            asOf={dato}
          />
        </PageSection>
      )}
      <DownloadLinks path={`/api/v1/partners/${slug}`} query={{ asOf: dato }} jsonOnly />
      <WritePartnerLink slug={slug} />
    </div>
  );
}
