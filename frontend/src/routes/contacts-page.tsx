import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem } from '@/api/api-problem';
import { EmptyState } from '@/components/empty-state';
import { PageHeading } from '@/components/page-heading';
import { ProblemAlert } from '@/components/problem-alert';
import { ProgrammeLink } from '@/components/programme-link';
import { ContactCard } from '@/features/contact/contact-card';
import { ContactForm } from '@/features/contact/contact-form';
import { ErasePersons } from '@/features/contact/erase-persons';
import { isOnlyAdministrator } from '@/features/contact/is-only-administrator';
import {
  changeContact,
  contactCardsQuery,
  eraseContact,
  giveConsent,
  makeContact,
  publicContactsQuery,
  withdrawConsent,
  withdrawContact,
} from '@/features/contact/queries';
import { sessionQuery } from '@/features/session/queries';
import { WorkingBar } from '@/features/session/working-bar';

import contactStyles from '@/features/contact/contact.module.css';
import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';

const route = getRouteApi('/arbeid/$program/kontakter');

/** Whom one asks about a programme: the people behind the roles, and what everybody reads of them. */
export function ContactsPage() {
  const { t } = useTranslation();
  const { program } = route.useParams();
  const queryClient = useQueryClient();
  const { data: session } = useQuery(sessionQuery);
  const onlyErases = isOnlyAdministrator(session, program);
  const {
    data: contacts,
    error,
    refetch,
  } = useQuery({ ...contactCardsQuery(program), enabled: session !== undefined && !onlyErases });
  const [told, setTold] = useState<string>();
  const [failed, setFailed] = useState<string>();
  // Of a new contact: sent once more, it is not made twice.
  const key = useRef(crypto.randomUUID());
  const own = session?.memberships.find(({ programme }) => programme.slug === program);
  const mayEdit = own?.role === 'LEAD' || own?.role === 'EDITOR';

  const again = () =>
    queryClient.invalidateQueries({
      queryKey: (onlyErases ? publicContactsQuery(program) : contactCardsQuery(program)).queryKey,
    });

  async function run(step: () => Promise<unknown>, done: string) {
    setFailed(undefined);
    setTold(undefined);
    try {
      await step();
      setTold(done);
    } catch (refused) {
      const late =
        refused instanceof ApiProblem && (refused.status === 412 || refused.status === 409);
      setFailed(t(late ? 'contact.fault.changed' : 'contact.fault.failed'));
    }
    await again();
  }

  const erase = (id: string) => void run(() => eraseContact(id), t('erasing.contact.told'));

  return (
    <>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <PageHeading title={t('contact.page.title')} />
          {own && (
            <p>
              <ProgrammeLink programme={own.programme} />
            </p>
          )}
          <p className={listStyles.lede}>
            {t(onlyErases ? 'erasing.contact.lede' : 'contact.page.lede')}
          </p>
        </div>
        {error ? (
          <ProblemAlert error={error} retry={() => void refetch()} />
        ) : (
          <div className={listStyles.body}>
            <p className={contactStyles.fault} role="alert">
              {failed}
            </p>
            <p role="status">{told}</p>
            <section className={listStyles.body} aria-labelledby="contacts">
              <h2 id="contacts">{t('contact.page.list')}</h2>
              {onlyErases ? (
                <ErasePersons programme={program} onErase={erase} />
              ) : contacts?.items.length === 0 ? (
                <EmptyState title={t('contact.page.none')} text={t('contact.page.noneText')} />
              ) : (
                <ul className={contactStyles.list}>
                  {contacts?.items.map((contact) => (
                    <ContactCard
                      key={contact.id}
                      programme={program}
                      contact={contact}
                      onChange={async (seen, body) => {
                        try {
                          await changeContact(seen, body);
                          setTold(t('contact.told.changed'));
                        } finally {
                          await again();
                        }
                      }}
                      onGive={(body) => {
                        void run(() => giveConsent(contact, body), t('contact.told.consent'));
                      }}
                      onWithdrawConsent={() => {
                        void run(() => withdrawConsent(contact), t('contact.told.noConsent'));
                      }}
                      onWithdraw={() => {
                        void run(() => withdrawContact(contact), t('contact.told.withdrawn'));
                      }}
                      {...(session?.administrator && { onErase: () => erase(contact.id) })}
                    />
                  ))}
                </ul>
              )}
            </section>
            {mayEdit && (
              <section className={listStyles.body} aria-labelledby="new-contact">
                <h2 id="new-contact">{t('contact.page.add')}</h2>
                <ContactForm
                  programme={program}
                  onSend={async (body) => {
                    await makeContact(program, key.current, body);
                    key.current = crypto.randomUUID();
                    setTold(t('contact.told.made'));
                    await again();
                  }}
                />
              </section>
            )}
          </div>
        )}
      </div>
    </>
  );
}
