import { useTranslation } from 'react-i18next';

import type { AreaMember, AreaView } from '@/api/types';
import { AreaLink } from '@/components/area-link';
import { DataTable } from '@/components/data-table';
import { Localized } from '@/components/localized';
import { useLanguage } from '@/i18n/use-language';
import { formatValidity } from '@/lib/format-period';

interface Props {
  readonly area: AreaView;
  readonly members: readonly AreaMember[];
}

/** What an area consists of on the day of the page, with the codes of that day. */
export function AreaMembers({ area, members }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (members.length === 0) {
    return <p>{t(area.membersKnown ? 'area.members.none' : 'area.members.unknown')}</p>;
  }
  const dated = members.some(({ validity }) => validity.from ?? validity.to);
  return (
    <DataTable
      caption={t('area.sections.members')}
      captionHidden
      columns={[
        t('area.members.name'),
        t('area.members.code'),
        t('area.members.county'),
        ...(dated ? [t('area.members.validity')] : []),
      ]}
      rows={members.map((member) => ({
        key: member.slug,
        cells: [
          <AreaLink key="name" area={member} />,
          member.code ?? '–',
          member.county ? <AreaLink key="county" area={member.county} /> : '–',
          ...(dated
            ? [
                <span key="validity">
                  {formatValidity(member.validity, language)} <Localized text={member.note} />
                </span>,
              ]
            : []),
        ],
      }))}
    />
  );
}
