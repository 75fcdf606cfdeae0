import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { ProgrammeView } from '@/api/types';
import { Breadcrumbs } from '@/components/breadcrumbs';
import { FactList } from '@/components/fact-list';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { LinkedList } from '@/components/linked-list';
import { Localized } from '@/components/localized';
import { PageHeading } from '@/components/page-heading';
import { AreaLink } from '@/components/area-link';
import { PartnerLink } from '@/components/partner-link';
import { ProgrammeLink } from '@/components/programme-link';
import { ProgrammeStatusTag } from '@/components/programme-status-tag';
import { Tag } from '@/components/tag';
import { useLanguage } from '@/i18n/use-language';
import { useLocalized } from '@/i18n/use-localized';
import { formatPeriod } from '@/lib/format-period';

import { lacksLanguage } from './lacks-language';
import { wholePeriod } from './programme-periods';
import styles from './programme-header.module.css';

const owning = ['OWNER', 'PROJECT_OWNER', 'COMMISSIONER'];

interface Props {
  readonly programme: ProgrammeView;
  /** What most readers go on to. */
  readonly action?: ReactNode;
}

/** What a stranger needs first: what it is for, when, where and whose it is. */
export function ProgrammeHeader({ programme, action }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const localized = useLocalized();
  const period = wholePeriod(programme.periods);
  const owners = (programme.roles ?? []).flatMap((role) =>
    owning.includes(role.role) && role.partner ? [role.partner] : [],
  );
  const scope = programme.areas.filter((area) => area.kind === 'SCOPE').map((each) => each.area);
  return (
    <header className={styles.header}>
      <Breadcrumbs to="/" label={t('programme.back')} />
      {lacksLanguage(programme, language) && (
        <p className={styles.language}>{t('programme.onlyBokmaal')}</p>
      )}
      <p className={styles.tags}>
        <Tag>{t(`enums.programmeType.${programme.type}`)}</Tag>
        {programme.sourceDocument.illustrative && <IllustrativeTag />}
        <ProgrammeStatusTag status={programme.status} />
      </p>
      <PageHeading title={localized(programme.name)}>
        <Localized text={programme.name} />
      </PageHeading>
      <p className={styles.purpose}>
        <Localized text={programme.purpose} />
      </p>
      {programme.slogan && (
        <p className={styles.slogan}>
          «<Localized text={programme.slogan} />»
        </p>
      )}
      <FactList
        facts={[
          {
            label: t('programme.facts.period'),
            value: period ? formatPeriod(period, language) : t('programme.notGiven'),
          },
          {
            label: t('programme.facts.area'),
            value:
              scope.length > 0 ? (
                <LinkedList
                  items={scope.map((area) => ({ key: area.slug, node: <AreaLink area={area} /> }))}
                />
              ) : (
                t('programme.notGiven')
              ),
          },
          {
            label: t('programme.facts.owner'),
            value:
              owners.length > 0 ? (
                <LinkedList
                  items={owners.map((owner) => ({
                    key: owner.slug,
                    node: <PartnerLink partner={owner} />,
                  }))}
                />
              ) : (
                t('programme.notGiven')
              ),
          },
          ...(programme.parent
            ? [
                {
                  label: t('programme.facts.partOf'),
                  value: <ProgrammeLink programme={programme.parent} />,
                },
              ]
            : []),
        ]}
      />
      {action && <p className="screen-only">{action}</p>}
    </header>
  );
}
