import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { ProgrammeView } from '@/api/types';
import { DownloadLinks } from '@/components/download-links';
import { KnownUnknown } from '@/components/known-unknown';
import { PageAnchors } from '@/components/page-anchors';
import { PageSection } from '@/components/page-section';
import pageStyles from '@/components/page.module.css';
import { Paragraphs } from '@/components/paragraphs';
import { SourceTitles } from '@/components/source-titles';
import { TextList } from '@/components/text-list';
import { ProgrammeFreshness } from '@/features/freshness/programme-freshness';
import { freshnessQuery } from '@/features/freshness/queries';
import { approachLists } from '@/features/programme/approach-lists';
import { KnownAtBanner } from '@/features/programme/known-at-banner';
import { objectiveTree } from '@/features/programme/objective-tree';
import { ObjectivesSection } from '@/features/programme/objectives-section';
import { ProgrammeHeader } from '@/features/programme/programme-header';
import { programmeGapsQuery, programmeQuery } from '@/features/programme/queries';
import type { PartName } from './programme-part';
import { focusAreaWord } from '@/lib/focus-area-word';

import { figuresOfProgramme } from './figures-of';
import styles from './programme-page.module.css';
import { useFiguresPart } from './use-figures-part';
import { usePlanPart } from './use-plan-part';
import { useRecordParts } from './use-record-parts';

const route = getRouteApi('/p/$program');

// What stands further down comes after the rest of the page.
const ProgrammePart = lazy(() =>
  import('./programme-part').then((module) => ({ default: module.ProgrammePart })),
);

interface Part {
  readonly id: string;
  readonly title: string;
  readonly shown: boolean;
  readonly content: ReactNode;
}

export function ProgrammePage() {
  const { program } = route.useParams();
  const { dato, kjent, ukjentTid } = route.useSearch();
  const { data } = useSuspenseQuery(programmeQuery(program, { asOf: dato, knownAt: kjent }));
  const today = dato === undefined && kjent === undefined;
  const freshness = useQuery({ ...freshnessQuery(program), enabled: today }).data;
  const plan = usePlanPart(program, dato);
  const parts = useParts(data, dato, plan).filter((part) => part.shown);
  return (
    <SourceTitles value={{ [data.sourceDocument.document]: data.sourceDocument.title }}>
      <div className={pageStyles.page}>
        {ukjentTid && <KnownUnknown text={ukjentTid} />}
        {kjent && <KnownAtBanner slug={program} knownAt={kjent} />}
        <ProgrammeHeader programme={data} action={plan.action} />
        {today && <ProgrammeFreshness freshness={freshness} />}
        <div className={styles.columns}>
          <PageAnchors sections={parts} />
          <div className={styles.parts}>
            {parts.map((part, index) => (
              <PageSection key={part.id} id={part.id} title={part.title} startsOpen={index < 2}>
                {part.content}
              </PageSection>
            ))}
            <DownloadLinks path={`/api/v1/programmes/${program}`} query={{ asOf: dato }} jsonOnly />
          </div>
        </div>
      </div>
    </SourceTitles>
  );
}

/** The parts of the page in their order. Of a programme that has ended, what came of it comes first. */
function useParts(programme: ProgrammeView, asOf: string | undefined, plan: Part): readonly Part[] {
  const { t } = useTranslation();
  const results: Part = {
    id: 'resultater',
    title: t('programme.sections.results'),
    shown: programme.results.length > 0,
    content: <TextList items={programme.results} />,
  };
  const ended = programme.status === 'COMPLETED';
  const roles = programme.roles ?? [];
  const gaps = useQuery(programmeGapsQuery(programme.slug)).data?.items ?? [];
  const recordParts = useRecordParts(programme.slug, asOf);
  const figures = useFiguresPart(figuresOfProgramme(programme, asOf));
  const later = (name: PartName): ReactNode => (
    <Suspense>
      <ProgrammePart name={name} programme={programme} asOf={asOf} gaps={gaps} />
    </Suspense>
  );
  return [
    ...(ended ? [results] : []),
    {
      id: 'om',
      title: t('programme.sections.about'),
      shown: programme.description !== undefined || programme.aliases.length > 0,
      content: (
        <>
          <Paragraphs text={programme.description} />
          {programme.aliases.length > 0 && (
            <p>
              {t('programme.aliases')}: {programme.aliases.join(', ')}
            </p>
          )}
        </>
      ),
    },
    figures,
    {
      id: 'maal',
      title: t('programme.sections.objectives'),
      shown: programme.objectives.length > 0,
      content: <ObjectivesSection nodes={objectiveTree(programme.objectives)} />,
    },
    {
      id: 'innsatsomraader',
      title: t('programme.sections.focusAreas', {
        context: focusAreaWord(programme.focusAreas),
      }),
      shown: programme.focusAreas.length > 0,
      content: later('innsatsomraader'),
    },
    plan,
    {
      id: 'utfordringer',
      title: t('programme.sections.challenges'),
      shown: programme.challenges.length > 0,
      content: later('utfordringer'),
    },
    {
      id: 'tid',
      title: t('programme.sections.time'),
      shown:
        programme.periods.length + programme.phases.length + programme.contextEvents.length > 0,
      content: later('tid'),
    },
    ...recordParts,
    {
      id: 'steder',
      title: t('programme.sections.places'),
      shown: programme.areas.length > 0,
      content: later('steder'),
    },
    {
      id: 'partnere',
      title: t('programme.sections.partners'),
      shown: roles.length > 0,
      content: later('partnere'),
    },
    {
      id: 'arbeid',
      title: t('programme.sections.approach'),
      shown: approachLists.some((list) => programme[list].length > 0),
      content: later('arbeid'),
    },
    {
      id: 'kunnskap',
      title: t('programme.sections.knowledge'),
      shown: programme.analyses.length + programme.findings.length > 0,
      content: later('kunnskap'),
    },
    ...(ended ? [] : [results]),
    {
      id: 'sammenheng',
      title: t('programme.sections.related'),
      shown:
        (programme.subProgrammes ?? []).length +
          programme.relations.length +
          programme.policyDocuments.length >
        0,
      content: later('sammenheng'),
    },
    {
      id: 'lenker',
      title: t('programme.sections.links'),
      shown: programme.links.length > 0,
      content: later('lenker'),
    },
    {
      id: 'mangler',
      title: t('programme.sections.gaps'),
      shown: gaps.length > 0,
      content: later('mangler'),
    },
    {
      id: 'kilde',
      title: t('programme.sections.source'),
      shown: true,
      content: later('kilde'),
    },
    {
      id: 'historikk',
      title: t('common.history.title'),
      shown: true,
      content: later('historikk'),
    },
  ];
}
