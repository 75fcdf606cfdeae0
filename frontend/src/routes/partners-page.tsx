import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { DownloadLinks } from '@/components/download-links';
import { EmptyState } from '@/components/empty-state';
import styles from '@/components/list-page.module.css';
import { PageHeading } from '@/components/page-heading';
import pageStyles from '@/components/page.module.css';
import { ProblemAlert } from '@/components/problem-alert';
import { SelectField } from '@/components/select-field';
import { ShowMore } from '@/components/show-more';
import { PartnerFilters } from '@/features/partner/partner-filters';
import { PartnerTable } from '@/features/partner/partner-table';
import { partnerCountsQuery, partnersQuery } from '@/features/partner/queries';
import { WritePartnerLink } from '@/features/partner/write-partner-link';

const route = getRouteApi('/partnere');

export function PartnersPage() {
  const { t } = useTranslation();
  const { dato, type, rolle, q, sorter } = route.useSearch();
  const navigate = route.useNavigate();
  const filter = { asOf: dato, type, role: rolle, q, sort: sorter };
  const list = useInfiniteQuery({ ...partnersQuery(filter), placeholderData: keepPreviousData });
  const counts = useQuery(partnerCountsQuery(dato)).data;
  const partners = list.data?.pages.flatMap((page) => page.items) ?? [];
  const total = list.data?.pages[0]?.total ?? partners.length;

  return (
    <div className={pageStyles.page}>
      <div className={styles.intro}>
        <PageHeading title={t('partner.title')} />
        <p className={styles.lede}>{t('partner.lede')}</p>
        {counts && <p>{t('partner.withRole', { total: counts.total, count: counts.withRole })}</p>}
      </div>
      <div className={styles.body}>
        <PartnerFilters
          values={{ q, type, rolle }}
          onChange={(values) =>
            void navigate({
              search: (old) => ({ ...old, ...values }),
              replace: true,
              resetScroll: false,
            })
          }
        />
        <div className={styles.status}>
          <p role="status">{list.data && t('partner.count', { count: total })}</p>
          <SelectField
            label={t('partner.sort.label')}
            allLabel={t('partner.sort.byName')}
            value={sorter}
            options={[
              { value: '-name', label: t('partner.sort.byNameDescending') },
              { value: '-programmeCount', label: t('partner.sort.byProgrammes') },
            ]}
            onChange={(choice) =>
              void navigate({
                search: (old) => ({ ...old, sorter: choice }),
                replace: true,
                resetScroll: false,
              })
            }
          />
        </div>
        {list.error && <ProblemAlert error={list.error} retry={() => void list.refetch()} />}
        {list.isPending && <div className={styles.waiting} />}
        {list.data && partners.length === 0 && (
          <EmptyState
            title={t('partner.filteredEmpty.title')}
            text={t('partner.filteredEmpty.text')}
          >
            <button
              type="button"
              className="ds-button"
              onClick={() =>
                void navigate({ search: (old) => ({ dato: old.dato, lang: old.lang }) })
              }
            >
              {t('common.actions.reset')}
            </button>
          </EmptyState>
        )}
        {partners.length > 0 && <PartnerTable partners={partners} />}
        <ShowMore query={list} />
        <DownloadLinks
          path="/api/v1/partners"
          query={{ asOf: dato, type, role: rolle, q, sort: sorter }}
        />
        <WritePartnerLink />
      </div>
    </div>
  );
}
