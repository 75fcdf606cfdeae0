import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { EmptyState } from '@/components/empty-state';
import { PageHeading } from '@/components/page-heading';
import { ProblemAlert } from '@/components/problem-alert';
import { SelectField } from '@/components/select-field';
import { sliceNames, sliceOf } from '@/features/indicator/slice';
import { SliceChoice } from '@/features/indicator/slice-choice';
import { Step } from '@/features/editing/step';
import { useTold } from '@/features/editing/use-told';
import { lastOf } from '@/features/indicator-editing/indicator-values';
import { indicatorToEditQuery } from '@/features/indicator-editing/queries';
import { NoteForm } from '@/features/remark-editing/note-form';
import { NoteList } from '@/features/remark-editing/note-list';
import { ProjectionForm } from '@/features/remark-editing/projection-form';
import { ProjectionList } from '@/features/remark-editing/projection-list';
import { noteDraft, projectionDraft, referenceDraft } from '@/features/remark-editing/drafts';
import {
  keysStanding,
  remarksQuery,
  type Remarks,
  withdrawNote,
  withdrawProjection,
  withdrawReference,
} from '@/features/remark-editing/queries';
import { ReferenceForm } from '@/features/remark-editing/reference-form';
import { ReferenceList } from '@/features/remark-editing/reference-list';
import { RemarkSection } from '@/features/remark-editing/remark-section';
import { sessionQuery } from '@/features/session/queries';
import { WorkingBar } from '@/features/session/working-bar';
import { targetAreasQuery } from '@/features/target-editing/queries';
import { useLocalized } from '@/i18n/use-localized';

import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';
import rows from '@/features/programme-editing/programme-editing.module.css';

const route = getRouteApi('/arbeid/$program/maltall/$slug/merknader');

/** What is said about the figures of an indicator: notes, what they are compared with, and what is expected. */
export function EditRemarksPage() {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { program, slug } = route.useParams();
  const { omr, utsnitt } = route.useSearch();
  const navigate = route.useNavigate();
  const queryClient = useQueryClient();
  const { told, tell } = useTold();
  const { data: indicator } = useSuspenseQuery(indicatorToEditQuery(slug));
  const { data: areas } = useSuspenseQuery(targetAreasQuery(program));
  const { data: session } = useQuery(sessionQuery);
  const area = omr ?? areas[0]?.value;
  const remarks = useQuery({
    ...remarksQuery(slug, area ?? '', utsnitt),
    enabled: area !== undefined,
  });
  const mayWrite =
    session?.memberships.some(
      (own) => own.programme.slug === program && (own.role === 'LEAD' || own.role === 'EDITOR'),
    ) ?? false;
  const { dimensions, frequency, name } = lastOf(indicator);
  const slice = sliceOf(utsnitt);
  const of = { indicator: slug, frequency, areas };

  function show(chosen: { readonly omr?: string; readonly utsnitt?: string | undefined }) {
    void navigate({
      search: (old) => ({ ...old, ...chosen }),
      resetScroll: false,
      replace: true,
    });
  }

  const everywhere = areas.map(({ value }) => value);

  function standing(kind: keyof Remarks, inAreas: readonly string[]) {
    return keysStanding(queryClient, kind, { slug, areas: inAreas, slice: utsnitt });
  }

  function changed() {
    void queryClient.invalidateQueries({ queryKey: ['indicators', slug] });
    return queryClient.invalidateQueries({ queryKey: ['remarks', slug] });
  }

  function withdrawal(about: string, send: (reason: string) => Promise<unknown>) {
    return (
      mayWrite && (
        <Step
          label={t('remark.withdrawOf', { name: about })}
          hint={t('remark.withdrawHint')}
          verb={t('remark.withdraw')}
          send={send}
          onSent={() => {
            tell(t('remark.withdrawn', { name: about }));
            void changed();
          }}
          onStale={changed}
        />
      )
    );
  }

  return (
    <>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <PageHeading title={t('remark.title', { name: localized(name) })} />
          <p>
            <Link to="/arbeid/$program/maltall/$slug" params={{ program, slug }}>
              {t('remark.toIndicator')}
            </Link>
          </p>
          <p className={listStyles.lede}>{t('remark.lede')}</p>
          {told}
          {areas.length > 1 && (
            <SelectField
              className={rows.step}
              label={t('remark.area')}
              value={area}
              options={areas}
              onChange={(chosen) => {
                if (chosen !== undefined) show({ omr: chosen });
              }}
            />
          )}
        </div>
        {remarks.error && (
          <ProblemAlert error={remarks.error} retry={() => void remarks.refetch()} />
        )}
        {area === undefined && (
          <EmptyState title={t('remark.noArea')} text={t('remark.noAreaText')} />
        )}
        {remarks.data && area !== undefined && (
          <div className={listStyles.parts}>
            <RemarkSection
              id="notes"
              title={t('remark.note.title')}
              none={t('remark.note.none')}
              noneText={t('remark.note.noneText')}
              draft={noteDraft(slug)}
              newTitle={t('remark.note.new')}
              list={
                remarks.data.notes.length > 0 && (
                  <NoteList
                    notes={remarks.data.notes}
                    programme={program}
                    actionsOf={(note, about) =>
                      withdrawal(about, (reason) => withdrawNote(note, reason))
                    }
                  />
                )
              }
              form={
                mayWrite && (
                  <NoteForm
                    {...of}
                    standing={() => standing('notes', everywhere)}
                    onMade={(about) => {
                      // What was just entered is among what is shown.
                      if (about !== undefined && about !== area) show({ omr: about });
                      void changed();
                    }}
                  />
                )
              }
            />
            <RemarkSection
              id="references"
              title={t('remark.reference.title')}
              none={t('remark.reference.none')}
              noneText={t('remark.reference.noneText')}
              draft={referenceDraft(slug)}
              newTitle={t('remark.reference.new')}
              list={
                remarks.data.references.length > 0 && (
                  <ReferenceList
                    references={remarks.data.references}
                    programme={program}
                    actionsOf={(reference, about) =>
                      withdrawal(about, (reason) => withdrawReference(reference, reason))
                    }
                  />
                )
              }
              form={
                mayWrite && (
                  <ReferenceForm
                    {...of}
                    standing={() => standing('references', everywhere)}
                    onMade={changed}
                  />
                )
              }
            />
            <RemarkSection
              id="projections"
              title={t('remark.projection.title')}
              none={t('remark.projection.none')}
              noneText={t('remark.projection.noneText')}
              // What is being written is about this area and this part of it.
              draft={projectionDraft(slug, area, utsnitt)}
              newTitle={t('remark.projection.new')}
              list={
                remarks.data.projections.length > 0 && (
                  <ProjectionList
                    projections={remarks.data.projections}
                    programme={program}
                    actionsOf={(projection, about) =>
                      withdrawal(about, (reason) => withdrawProjection(projection, reason))
                    }
                  />
                )
              }
              form={
                mayWrite && (
                  <ProjectionForm
                    indicator={slug}
                    frequency={frequency}
                    draft={projectionDraft(slug, area, utsnitt)}
                    area={area}
                    slice={slice}
                    about={[
                      areas.find(({ value }) => value === area)?.label ?? area,
                      ...sliceNames(slice, dimensions).map(localized),
                    ].join(', ')}
                    standing={remarks.data.projections}
                    readStanding={() => standing('projections', [area])}
                    onMade={changed}
                  />
                )
              }
            >
              {dimensions.length > 0 && (
                <div className={rows.step}>
                  <SliceChoice
                    dimensions={dimensions}
                    value={utsnitt}
                    onChange={(chosen) => show({ utsnitt: chosen })}
                  />
                </div>
              )}
            </RemarkSection>
          </div>
        )}
      </div>
    </>
  );
}
