import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { ProgrammeLink } from '@/components/programme-link';
import editing from '@/features/editing/editing.module.css';
import { useLanguage } from '@/i18n/use-language';
import { formatInstant } from '@/lib/format-date';

import styles from './administration.module.css';
import { ConfirmedButton } from './confirmed-button';
import { isAddress, languageOf } from './mail-to';
import {
  eraseAccount,
  inviteAccount,
  mailInvitation,
  setAccountState,
  setAdministrator,
  type Account,
} from './queries';
import { useStep } from './use-step';

interface Props {
  readonly account: Account;
  /** Whether it is one's own: another administrator erases it. */
  readonly own: boolean;
  /** Whether links can be mailed from here. */
  readonly mail: boolean;
  /** With the address where it was mailed. */
  readonly onInvited: (link: Schemas['InvitationLink'], mailedTo?: string) => void;
  readonly onChanged: () => void;
  readonly onErased: (name: string, erased: Schemas['ErasedAccount']) => void;
}

/** One account: whose it is, what it is, and what an administrator can do with it. */
export function AccountItem({ account, own, mail, onInvited, onChanged, onErased }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { busy, refused, run } = useStep();
  const { id, displayName: name, state, administrator, lastAdministrator, lastSeenAt } = account;
  const closed = state === 'DISABLED';

  async function change(step: () => Promise<unknown>) {
    if (await run(step)) onChanged();
  }

  return (
    <li className={styles.item}>
      <p className={styles.name}>
        <strong>{name}</strong>
        <span>{account.loginName}</span>
      </p>
      <p>
        {t(`admin.account.state.${state}`)}
        {administrator && ` · ${t('admin.account.isAdministrator')}`}
      </p>
      {account.memberships.length > 0 && (
        <ul>
          {account.memberships.map(({ programme, role, partner }) => (
            <li key={`${programme.slug} ${role}`}>
              <ProgrammeLink programme={programme} />
              {`: ${t(`work.role.${role}`)}`}
              {partner && ` ${t('work.page.for')} ${partner.name}`}
            </li>
          ))}
        </ul>
      )}
      <p className={styles.muted}>
        {lastSeenAt
          ? t('admin.account.seen', { when: formatInstant(lastSeenAt, language) })
          : t('admin.account.neverSeen')}
      </p>
      {lastAdministrator && <p>{t('admin.account.last')}</p>}
      <div className={editing.buttons}>
        {!closed && (
          <ConfirmedButton
            label={t(state === 'INVITED' ? 'admin.account.newInvitation' : 'admin.account.newLink')}
            name={t(
              state === 'INVITED' ? 'admin.account.newInvitationOf' : 'admin.account.newLinkOf',
              { name },
            )}
            question={t('admin.account.newLinkQuestion')}
            busy={busy}
            onConfirm={() => {
              void run(async () => onInvited(await inviteAccount(id)));
            }}
          />
        )}
        {!closed && mail && isAddress(account.loginName) && (
          <ConfirmedButton
            label={t('admin.account.mailLink')}
            name={t('admin.account.mailLinkOf', { name })}
            question={t('admin.account.mailLinkQuestion', { address: account.loginName })}
            busy={busy}
            onConfirm={() => {
              const to = account.loginName;
              void run(async () =>
                onInvited(
                  await mailInvitation(id, { email: to, language: languageOf(language) }),
                  to,
                ),
              );
            }}
          />
        )}
        {!lastAdministrator && (closed ? administrator : true) && (
          <ConfirmedButton
            label={t(administrator ? 'admin.account.noAdministrator' : 'admin.account.administer')}
            name={t(
              administrator ? 'admin.account.noAdministratorOf' : 'admin.account.administerOf',
              { name },
            )}
            question={t(
              administrator
                ? 'admin.account.noAdministratorQuestion'
                : 'admin.account.administerQuestion',
              { name },
            )}
            busy={busy}
            onConfirm={() => void change(() => setAdministrator(id, !administrator))}
          />
        )}
        {!lastAdministrator && (
          <ConfirmedButton
            label={t(closed ? 'admin.account.open' : 'admin.account.close')}
            name={t(closed ? 'admin.account.openOf' : 'admin.account.closeOf', { name })}
            question={t(closed ? 'admin.account.openQuestion' : 'admin.account.closeQuestion', {
              name,
            })}
            busy={busy}
            onConfirm={() => void change(() => setAccountState(id, closed ? 'ACTIVE' : 'DISABLED'))}
          />
        )}
        {!own && !lastAdministrator && (
          <ConfirmedButton
            label={t('erasing.account.erase')}
            name={t('erasing.account.eraseOf', { name })}
            question={t('erasing.account.question', { name })}
            busy={busy}
            onConfirm={() => void run(async () => onErased(name, await eraseAccount(id)))}
          />
        )}
      </div>
      <p className={editing.fault} role="alert">
        {refused}
      </p>
    </li>
  );
}
