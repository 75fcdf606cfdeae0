import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { EmptyState } from '@/components/empty-state';
import { PageHeading } from '@/components/page-heading';
import { ProgrammeLink } from '@/components/programme-link';
import { MemberForm } from '@/features/administration/member-form';
import { MemberItem } from '@/features/administration/member-item';
import { membersQuery, programmeRoles } from '@/features/administration/queries';
import { Refusal } from '@/features/administration/refusal';
import { sessionQuery } from '@/features/session/queries';
import { WorkingBar } from '@/features/session/working-bar';

import styles from '@/features/administration/administration.module.css';
import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';

const route = getRouteApi('/arbeid/$program/medlemmer');

/** Who has which role in a programme: leads give and take them, an administrator makes the first lead. */
export function MembersPage() {
  const { t } = useTranslation();
  const { program } = route.useParams();
  const { data: session } = useQuery(sessionQuery);
  const { data, error, refetch } = useQuery(membersQuery(program));
  const own = session?.memberships.find(({ programme }) => programme.slug === program);
  const leads = data?.items.filter(({ role }) => role === 'LEAD').length;
  const mayWrite = own?.role === 'LEAD';
  const roles = mayWrite ? programmeRoles : (['LEAD'] as const);
  const changed = () => void refetch();
  return (
    <>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <PageHeading title={t('admin.member.title')} />
          <p>{own ? <ProgrammeLink programme={own.programme} /> : program}</p>
          <p className={listStyles.lede}>{t('admin.member.lede')}</p>
        </div>
        {error && <Refusal error={error} retry={() => void refetch()} />}
        {data && (
          <div className={listStyles.parts}>
            <section className={listStyles.body} aria-labelledby="members">
              <h2 id="members">{t('admin.member.list')}</h2>
              {data.items.length === 0 && (
                <EmptyState title={t('admin.member.none')} text={t('admin.member.noneText')} />
              )}
              <ul className={styles.list}>
                {data.items.map((member) => (
                  <MemberItem
                    key={member.id}
                    programme={program}
                    member={member}
                    mayWrite={mayWrite}
                    last={member.role === 'LEAD' && leads === 1}
                    onChanged={changed}
                  />
                ))}
              </ul>
            </section>
            {(mayWrite || (session?.administrator && leads === 0)) && (
              <section className={listStyles.body} aria-labelledby="add">
                <h2 id="add">{t(mayWrite ? 'admin.member.new' : 'admin.member.first')}</h2>
                <MemberForm programme={program} roles={roles} onAdded={changed} />
              </section>
            )}
          </div>
        )}
      </div>
    </>
  );
}
