import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { EmptyState } from '@/components/empty-state';
import { PageHeading } from '@/components/page-heading';
import { ProblemAlert } from '@/components/problem-alert';
import { programmeDraftQuery } from '@/features/programme-editing/queries';
import { RoleForm } from '@/features/programme-editing/role-form';
import { RoleItem } from '@/features/programme-editing/role-item';
import { sessionQuery } from '@/features/session/queries';
import { WorkingBar } from '@/features/session/working-bar';
import { useLocalized } from '@/i18n/use-localized';

import styles from '@/features/programme-editing/programme-editing.module.css';
import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';

const route = getRouteApi('/arbeid/$program/roller');

/** Who does what in a programme, for those who write it. */
export function EditRolesPage() {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { program } = route.useParams();
  const queryClient = useQueryClient();
  const { data: session } = useQuery(sessionQuery);
  const { data: draft, error, refetch } = useQuery(programmeDraftQuery(program));
  const roles = draft?.programme.roles ?? [];
  const mayWrite =
    session?.memberships.some(
      (own) => own.programme.slug === program && (own.role === 'LEAD' || own.role === 'EDITOR'),
    ) ?? false;

  function changed() {
    void refetch();
    void queryClient.invalidateQueries({ queryKey: ['programmes'] });
    void queryClient.invalidateQueries({ queryKey: ['partners'] });
  }

  return (
    <>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <PageHeading
            title={t('charter.rolesTitle', {
              name: draft ? localized(draft.programme.name) : '',
            })}
          />
          <p>
            <Link to="/arbeid/$program/program" params={{ program }}>
              {t('charter.toProgramme')}
            </Link>
          </p>
        </div>
        {error && <ProblemAlert error={error} retry={() => void refetch()} />}
        {draft && (
          <div className={listStyles.parts}>
            {mayWrite && (
              <section className={listStyles.body} aria-labelledby="give">
                <h2 id="give">{t('charter.newRole')}</h2>
                <RoleForm programme={program} onGiven={changed} />
              </section>
            )}
            <section className={listStyles.body} aria-labelledby="roles">
              <h2 id="roles">{t('charter.roles')}</h2>
              {roles.length === 0 ? (
                <EmptyState title={t('charter.noRoles')} text={t('charter.noRolesText')} />
              ) : (
                <ul className={styles.rows}>
                  {roles.map((role) => (
                    <RoleItem
                      key={`${role.id} ${String(role.version)}`}
                      role={role}
                      mayWrite={mayWrite}
                      onChanged={changed}
                    />
                  ))}
                </ul>
              )}
            </section>
          </div>
        )}
      </div>
    </>
  );
}
