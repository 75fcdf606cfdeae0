import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import editing from '@/features/editing/editing.module.css';
import { LeaveGuard } from '@/features/editing/leave-guard';
import { TextInput } from '@/features/editing/text-input';

import { addMember, type ProgrammeRole } from './queries';
import { isWhole, RoleChoice, type Chosen } from './role-choice';
import { useStep } from './use-step';

interface Props {
  readonly programme: string;
  readonly roles: readonly [ProgrammeRole, ...ProgrammeRole[]];
  readonly onAdded: () => void;
}

/** Gives a role in a programme to somebody who has none there, by what they sign in with. */
export function MemberForm({ programme, roles, onAdded }: Props) {
  const { t } = useTranslation();
  const [loginName, setLoginName] = useState('');
  const [chosen, setChosen] = useState<Chosen>({ role: roles[0] });
  const [missing, setMissing] = useState(false);
  const { busy, refused, run } = useStep();
  const [added, setAdded] = useState('');

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const name = loginName.trim();
    const lacks = name === '' || !isWhole(chosen);
    setMissing(lacks);
    setAdded('');
    if (lacks) return;
    if (await run(() => addMember(programme, { loginName: name, ...chosen }))) {
      setLoginName('');
      setChosen({ role: roles[0] });
      setAdded(name);
      onAdded();
    }
  }

  return (
    <form className={editing.form} onSubmit={(event) => void submit(event)} noValidate>
      <LeaveGuard dirty={loginName.trim() !== ''} />
      <TextInput
        label={t('admin.member.loginName')}
        hint={t('admin.member.loginNameHint')}
        value={loginName}
        onChange={setLoginName}
        fault={missing && loginName.trim() === '' ? t('admin.member.loginNameMissing') : undefined}
        autoComplete="off"
        maxLength={254}
      />
      <RoleChoice value={chosen} roles={roles} onChange={setChosen} />
      <p className={editing.fault} role="alert">
        {missing && !isWhole(chosen) ? t('admin.partner.missing') : refused}
      </p>
      <div className={editing.buttons}>
        <button type="submit" className="ds-button" aria-disabled={busy}>
          {t('admin.member.add')}
        </button>
      </div>
      <p role="status">{added !== '' && t('admin.member.added', { name: added })}</p>
    </form>
  );
}
