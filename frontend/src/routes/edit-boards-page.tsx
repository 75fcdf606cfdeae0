import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { EmptyState } from '@/components/empty-state';
import { PageHeading } from '@/components/page-heading';
import { ProblemAlert } from '@/components/problem-alert';
import { AppointmentForm } from '@/features/board-editing/appointment-form';
import { BoardItem } from '@/features/board-editing/board-item';
import { NewBodyForm } from '@/features/board-editing/new-body-form';
import { bodiesToEditQuery } from '@/features/board-editing/queries';
import { useTold } from '@/features/editing/use-told';
import { programmeDraftQuery } from '@/features/programme-editing/queries';
import { sessionQuery } from '@/features/session/queries';
import { WorkingBar } from '@/features/session/working-bar';
import { useLocalized } from '@/i18n/use-localized';

import styles from '@/features/programme-editing/programme-editing.module.css';
import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';

const route = getRouteApi('/arbeid/$program/styrer');

/** The boards and committees of a programme, for those who keep them. */
export function EditBoardsPage() {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { program } = route.useParams();
  const queryClient = useQueryClient();
  const { told, tell } = useTold();
  const { data: session } = useQuery(sessionQuery);
  const { data: draft } = useQuery(programmeDraftQuery(program));
  const { data: bodies, error, refetch } = useQuery(bodiesToEditQuery(program));
  const mayWrite =
    session?.memberships.some(
      (own) => own.programme.slug === program && (own.role === 'LEAD' || own.role === 'EDITOR'),
    ) ?? false;

  function changed() {
    void queryClient.invalidateQueries({ queryKey: ['bodies'] });
    void queryClient.invalidateQueries({ queryKey: ['deciding bodies'] });
    return refetch();
  }

  function appointed() {
    for (const key of ['roles', 'decisions', 'decision', 'programmes']) {
      void queryClient.invalidateQueries({ queryKey: [key] });
    }
  }

  return (
    <>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <PageHeading
            title={t('board.title', { name: draft ? localized(draft.programme.name) : '' })}
          />
          <p>{t('board.lede')}</p>
        </div>
        {error && <ProblemAlert error={error} retry={() => void refetch()} />}
        {bodies && (
          <div className={listStyles.parts}>
            <section className={listStyles.body} aria-labelledby="bodies">
              <h2 id="bodies">{t('board.bodies')}</h2>
              {told}
              {bodies.length === 0 ? (
                <EmptyState title={t('board.none')} text={t('board.noneText')} />
              ) : (
                <ul className={styles.rows}>
                  {bodies.map((body) => (
                    <BoardItem
                      key={body.slug}
                      body={body}
                      bodies={bodies}
                      programme={program}
                      account={mayWrite ? session?.id : undefined}
                      onChanged={changed}
                      onWithdrawn={() => {
                        tell(t('board.withdrawn', { name: localized(body.name) }));
                        void changed();
                      }}
                    />
                  ))}
                </ul>
              )}
            </section>
            {mayWrite && (
              <>
                <section className={listStyles.body} aria-labelledby="new-body">
                  <h2 id="new-body">{t('board.new')}</h2>
                  <NewBodyForm programme={program} onMade={changed} />
                </section>
                <section className={listStyles.body} aria-labelledby="appointment">
                  <h2 id="appointment">{t('board.appointment.new')}</h2>
                  <p>{t('board.appointment.lede')}</p>
                  <AppointmentForm programme={program} onMade={appointed} />
                </section>
              </>
            )}
          </div>
        )}
      </div>
    </>
  );
}
