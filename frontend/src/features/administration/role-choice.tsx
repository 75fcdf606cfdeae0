import { useTranslation } from 'react-i18next';

import { SelectField } from '@/components/select-field';

import { PartnerChoice } from './partner-choice';
import type { ProgrammeRole } from './queries';

/** A role, with the organisation that it is for when it is for one. */
export interface Chosen {
  readonly role: ProgrammeRole;
  readonly partner?: string | undefined;
}

interface Props {
  readonly value: Chosen;
  readonly roles: readonly ProgrammeRole[];
  readonly onChange: (chosen: Chosen) => void;
}

/** Whether a role can be given as it was chosen: only who reports for an organisation has one. */
export function isWhole({ role, partner }: Chosen): boolean {
  return role !== 'PARTNER_REPORTER' || partner !== undefined;
}

/** What somebody is to be in a programme. */
export function RoleChoice({ value, roles, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <SelectField
        label={t('admin.member.role')}
        value={value.role}
        options={roles.map((role) => ({ value: role, label: t(`work.role.${role}`) }))}
        onChange={(role) => role && onChange({ role })}
      />
      <p>{t(`admin.member.may.${value.role}`)}</p>
      {value.role === 'PARTNER_REPORTER' && (
        <PartnerChoice
          value={value.partner}
          onChange={(partner) => onChange({ ...value, partner })}
        />
      )}
    </>
  );
}
