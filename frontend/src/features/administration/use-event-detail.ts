import { useTranslation } from 'react-i18next';

import { programmeRoles, scopes, type SecurityEvent } from './queries';

/** Says in words what stands beside an event. */
export function useEventDetail(): (event: SecurityEvent) => string {
  const { t } = useTranslation();
  return ({ kind, detail }) => {
    const role = programmeRoles.find((each) => each === detail.role);
    const scope = scopes.find((each) => each === detail.scope);
    const known = [
      role && t(`work.role.${role}`),
      detail.partner && t('admin.log.ofPartner', { partner: detail.partner }),
      scope && t(`admin.key.scopes.${scope}`),
      kind === 'ADMINISTRATOR_SET' &&
        t(detail.administrator === 'true' ? 'admin.log.isOne' : 'admin.log.isNone'),
      detail.operation && t('admin.log.operation', { operation: detail.operation }),
    ];
    return known.filter(Boolean).join(', ');
  };
}
