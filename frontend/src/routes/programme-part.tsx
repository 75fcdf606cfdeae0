import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

import type { ProgrammeView, Schemas } from '@/api/types';
import { MunicipalitiesMap } from '@/features/area/municipalities-map';
import { MunicipalityList } from '@/features/area/municipality-list';
import { ApproachSection } from '@/features/programme/approach-section';
import { ChallengesSection } from '@/features/programme/challenges-section';
import { documentsOf } from '@/features/programme/documents-of';
import { FocusAreasSection } from '@/features/programme/focus-areas-section';
import { GapsSection } from '@/features/programme/gaps-section';
import { HistorySection } from '@/features/programme/history-section';
import { KnowledgeSection } from '@/features/programme/knowledge-section';
import { LinksSection } from '@/features/programme/links-section';
import { PartnersSection } from '@/features/programme/partners-section';
import { PlacesSection } from '@/features/programme/places-section';
import { RelatedSection } from '@/features/programme/related-section';
import { SourceSection } from '@/features/programme/source-section';
import { TimeSection } from '@/features/programme/time-section';
import { withTexts } from '@/i18n/with-texts';

// With words of its own, which a page without contacts does not need.
const ContactsSection = lazy(() =>
  withTexts(['reach'], import('@/features/programme/contacts-section')).then((module) => ({
    default: module.ContactsSection,
  })),
);

export type PartName =
  | 'innsatsomraader'
  | 'utfordringer'
  | 'tid'
  | 'steder'
  | 'partnere'
  | 'arbeid'
  | 'kunnskap'
  | 'sammenheng'
  | 'lenker'
  | 'mangler'
  | 'kilde'
  | 'historikk';

interface Props {
  readonly name: PartName;
  readonly programme: ProgrammeView;
  readonly asOf: string | undefined;
  readonly gaps: readonly Schemas['ProgrammeGap'][];
}

/** A part of the page of a programme that stands further down. */
export function ProgrammePart({ name, programme, asOf, gaps }: Props) {
  const { t } = useTranslation();
  switch (name) {
    case 'innsatsomraader':
      return <FocusAreasSection focusAreas={programme.focusAreas} />;
    case 'utfordringer':
      return <ChallengesSection challenges={programme.challenges} />;
    case 'tid':
      return <TimeSection programme={programme} asOf={asOf} />;
    case 'steder':
      return (
        <PlacesSection
          areas={programme.areas}
          map={
            <MunicipalitiesMap
              label={t('programme.places.map')}
              areas={programme.areas.map(({ area, kind }) => ({
                slug: area.slug,
                tone: kind === 'SCOPE' ? 'main' : 'effect',
              }))}
              asOf={asOf}
            />
          }
          municipalitiesOf={(slug) => <MunicipalityList slug={slug} asOf={asOf} />}
        />
      );
    case 'partnere':
      return (
        <>
          <PartnersSection roles={programme.roles ?? []} />
          {asOf === undefined && (
            <Suspense>
              <ContactsSection slug={programme.slug} />
            </Suspense>
          )}
        </>
      );
    case 'arbeid':
      return <ApproachSection programme={programme} />;
    case 'kunnskap':
      return <KnowledgeSection analyses={programme.analyses} findings={programme.findings} />;
    case 'sammenheng':
      return <RelatedSection programme={programme} />;
    case 'lenker':
      return <LinksSection links={programme.links} />;
    case 'mangler':
      return <GapsSection gaps={gaps} />;
    case 'kilde':
      return (
        <SourceSection source={programme.sourceDocument} others={documentsOf(programme).slice(1)} />
      );
    case 'historikk':
      return <HistorySection slug={programme.slug} version={programme.version} />;
  }
}
