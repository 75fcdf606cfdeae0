import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { EmptyState } from '@/components/empty-state';
import { PageHeading } from '@/components/page-heading';
import { SelectField } from '@/components/select-field';
import { ShowMore } from '@/components/show-more';
import { AccountForm } from '@/features/administration/account-form';
import { AccountGone } from '@/features/administration/account-gone';
import { AccountItem } from '@/features/administration/account-item';
import { ContactProgrammes } from '@/features/administration/contact-programmes';
import { MailedLink } from '@/features/administration/mailed-link';
import { accountsQuery, type AccountState } from '@/features/administration/queries';
import { Refusal } from '@/features/administration/refusal';
import { ToldOnce } from '@/features/administration/told-once';
import { sessionQuery } from '@/features/session/queries';
import { WorkingBar } from '@/features/session/working-bar';
import { useLanguage } from '@/i18n/use-language';
import { formatInstant } from '@/lib/format-date';

import styles from '@/features/administration/administration.module.css';
import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';

const states = ['INVITED', 'ACTIVE', 'DISABLED'] as const satisfies readonly AccountState[];

/** Whose account went, and what with it. */
interface Erased {
  readonly name: string;
  readonly gone: Schemas['ErasedAccount'];
}

/** A link as it was made, and where it was mailed, if it was. */
type Told = Schemas['InvitationLink'] & { readonly mailedTo?: string | undefined };

/** Who may sign in, for administrators. */
export function AccountsPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [state, setState] = useState<AccountState>();
  const [told, setTold] = useState<Told>();
  const { data: session } = useQuery(sessionQuery);
  const [erased, setErased] = useState<Erased>();
  const mail = session?.mail ?? false;
  const list = useInfiniteQuery(accountsQuery(state));
  const accounts = list.data?.pages.flatMap((page) => page.items) ?? [];
  const total = list.data?.pages[0]?.total ?? accounts.length;

  function invited(link: Schemas['InvitationLink'], mailedTo?: string) {
    setTold({ ...link, mailedTo });
    void list.refetch();
  }

  return (
    <>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <PageHeading title={t('admin.account.title')} />
          <p className={listStyles.lede}>{t('admin.account.lede')}</p>
        </div>
        {list.error ? (
          <Refusal error={list.error} retry={() => void list.refetch()} />
        ) : (
          <div className={listStyles.parts}>
            {told?.mailedTo !== undefined && (
              <MailedLink
                key={told.expiresAt}
                title={t('admin.account.mailed', { name: told.account.displayName })}
                text={t('admin.account.mailedText', {
                  address: told.mailedTo,
                  when: formatInstant(told.expiresAt, language),
                })}
              />
            )}
            {told?.link !== undefined && (
              <ToldOnce
                key={told.link}
                title={t('admin.account.told', { name: told.account.displayName })}
                text={t('admin.account.toldText', {
                  when: formatInstant(told.expiresAt, language),
                })}
                label={t('admin.account.toldLabel')}
                value={told.link}
              />
            )}
            {erased && <AccountGone key={erased.name} name={erased.name} gone={erased.gone} />}
            <section className={listStyles.body} aria-labelledby="accounts">
              <h2 id="accounts">{t('admin.account.list')}</h2>
              <SelectField
                label={t('admin.account.show')}
                value={state}
                options={states.map((value) => ({
                  value,
                  label: t(`admin.account.state.${value}`),
                }))}
                allLabel={t('admin.account.all')}
                onChange={setState}
              />
              <p role="status">{list.data && t('admin.account.count', { count: total })}</p>
              {list.data && accounts.length === 0 && (
                <EmptyState title={t('admin.account.none')} text={t('admin.account.noneText')} />
              )}
              <ul className={styles.list}>
                {accounts.map((account) => (
                  <AccountItem
                    key={account.id}
                    account={account}
                    own={account.id === session?.id}
                    mail={mail}
                    onInvited={invited}
                    onChanged={() => void list.refetch()}
                    onErased={(name, gone) => {
                      setErased({ name, gone });
                      void list.refetch();
                    }}
                  />
                ))}
              </ul>
              <ShowMore query={list} />
            </section>
            <section className={listStyles.body} aria-labelledby="invite">
              <h2 id="invite">{t('admin.account.new')}</h2>
              <AccountForm mail={mail} onInvited={invited} />
            </section>
            <section className={listStyles.body} aria-labelledby="erase-person">
              <h2 id="erase-person">{t('erasing.contact.programmes')}</h2>
              <ContactProgrammes />
            </section>
          </div>
        )}
      </div>
    </>
  );
}
