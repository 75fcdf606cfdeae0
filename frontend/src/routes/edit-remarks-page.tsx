import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { EmptyState } from '@/components/empty-state';
import { PageHeading } from '@/components/page-heading';
import { ProblemAlert } from '@/components/problem-alert';
import { SelectField } from '@/components/select-field';
import { lastOf } from '@/features/indicator-editing/indicator-values';
import { indicatorToEditQuery } from '@/features/indicator-editing/queries';
import { NoteForm } from '@/features/remark-editing/note-form';
import { NoteList } from '@/features/remark-editing/note-list';
import { ProjectionForm } from '@/features/remark-editing/projection-form';
import { ProjectionList } from '@/features/remark-editing/projection-list';
import { remarksQuery } from '@/features/remark-editing/queries';
import { ReferenceForm } from '@/features/remark-editing/reference-form';
import { ReferenceList } from '@/features/remark-editing/reference-list';
import { sessionQuery } from '@/features/session/queries';
import { WorkingBar } from '@/features/session/working-bar';
import { targetAreasQuery } from '@/features/target-editing/queries';
import { useLocalized } from '@/i18n/use-localized';

import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';

const route = getRouteApi('/arbeid/$program/maltall/$slug/merknader');

/** What is said about the figures of an indicator: notes, what they are compared with, and what is expected. */
export function EditRemarksPage() {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { program, slug } = route.useParams();
  const { omr } = route.useSearch();
  const navigate = route.useNavigate();
  const queryClient = useQueryClient();
  const { data: indicator } = useSuspenseQuery(indicatorToEditQuery(slug));
  const { data: areas } = useSuspenseQuery(targetAreasQuery(program));
  const { data: session } = useQuery(sessionQuery);
  const area = omr ?? areas[0]?.value;
  const remarks = useQuery({ ...remarksQuery(slug, area ?? ''), enabled: area !== undefined });
  const mayWrite =
    session?.memberships.some(
      (own) => own.programme.slug === program && (own.role === 'LEAD' || own.role === 'EDITOR'),
    ) ?? false;
  const last = lastOf(indicator);
  const form = {
    indicator: slug,
    frequency: last.frequency,
    areas,
    onMade: (of?: string) => {
      // What was just entered is among what is shown.
      if (of !== undefined && of !== area) show(of);
      void queryClient.invalidateQueries({ queryKey: ['remarks', slug] });
    },
  };

  function show(of: string) {
    void navigate({ search: { omr: of }, resetScroll: false, replace: true });
  }

  return (
    <>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <PageHeading title={t('remark.title', { name: localized(last.name) })} />
          <p>
            <Link to="/arbeid/$program/maltall/$slug" params={{ program, slug }}>
              {t('remark.toIndicator')}
            </Link>
          </p>
          <p className={listStyles.lede}>{t('remark.lede')}</p>
          <SelectField
            label={t('remark.area')}
            value={area}
            options={areas}
            onChange={(of) => {
              if (of !== undefined) show(of);
            }}
          />
        </div>
        {remarks.error && (
          <ProblemAlert error={remarks.error} retry={() => void remarks.refetch()} />
        )}
        {remarks.data && (
          <div className={listStyles.parts}>
            <section className={listStyles.body} aria-labelledby="notes">
              <h2 id="notes">{t('remark.note.title')}</h2>
              {remarks.data.notes.length === 0 ? (
                <EmptyState title={t('remark.note.none')} text={t('remark.note.noneText')} />
              ) : (
                <NoteList notes={remarks.data.notes} programme={program} />
              )}
              {mayWrite && (
                <>
                  <h3>{t('remark.note.new')}</h3>
                  <NoteForm {...form} />
                </>
              )}
            </section>
            <section className={listStyles.body} aria-labelledby="references">
              <h2 id="references">{t('remark.reference.title')}</h2>
              {remarks.data.references.length === 0 ? (
                <EmptyState
                  title={t('remark.reference.none')}
                  text={t('remark.reference.noneText')}
                />
              ) : (
                <ReferenceList references={remarks.data.references} programme={program} />
              )}
              {mayWrite && (
                <>
                  <h3>{t('remark.reference.new')}</h3>
                  <ReferenceForm {...form} onMade={() => form.onMade()} />
                </>
              )}
            </section>
            <section className={listStyles.body} aria-labelledby="projections">
              <h2 id="projections">{t('remark.projection.title')}</h2>
              {remarks.data.projections.length === 0 ? (
                <EmptyState
                  title={t('remark.projection.none')}
                  text={t('remark.projection.noneText')}
                />
              ) : (
                <ProjectionList projections={remarks.data.projections} programme={program} />
              )}
              {mayWrite && area !== undefined && (
                <>
                  <h3>{t('remark.projection.new')}</h3>
                  <ProjectionForm {...form} area={area} standing={remarks.data.projections} />
                </>
              )}
            </section>
          </div>
        )}
      </div>
    </>
  );
}
