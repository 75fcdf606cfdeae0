import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { DownloadLinks } from '@/components/download-links';
import { EmptyState } from '@/components/empty-state';
import styles from '@/components/list-page.module.css';
import { PageHeading } from '@/components/page-heading';
import pageStyles from '@/components/page.module.css';
import { ProblemAlert } from '@/components/problem-alert';
import { ShowMore } from '@/components/show-more';
import { AreaLookup } from '@/features/area/area-lookup';
import { AreaRows } from '@/features/area/area-rows';
import { CodeAnswer } from '@/features/area/code-answer';
import { otherMeanings } from '@/features/area/code-meanings';
import { areasQuery } from '@/features/area/queries';
import { today } from '@/lib/iso-date';

const route = getRouteApi('/omraader');

export function AreasPage() {
  const { t } = useTranslation();
  const { dato, kode, q, slag, tidligere } = route.useSearch();
  const navigate = route.useNavigate();
  // A code means something only together with a day; without a day the list has every area there ever was.
  const asOf = kode || !tidligere ? (dato ?? today()) : undefined;
  const filter = { asOf, code: kode, q, kind: slag };
  const list = useInfiniteQuery({ ...areasQuery(filter), placeholderData: keepPreviousData });
  const areas = list.data?.pages.flatMap((page) => page.items) ?? [];
  const total = list.data?.pages[0]?.total ?? areas.length;
  const settled = list.data && !list.isPlaceholderData;
  const meanings = otherMeanings(list.error);

  return (
    <div className={pageStyles.page}>
      <div className={styles.intro}>
        <PageHeading title={t('area.title')} />
        <p className={styles.lede}>{t('area.lede')}</p>
      </div>
      <div className={styles.body}>
        <AreaLookup
          values={{ kode, q, slag, tidligere }}
          onChange={(values) =>
            void navigate({
              search: (old) => ({ ...old, ...values }),
              replace: true,
              resetScroll: false,
            })
          }
        />
        <p className={styles.hint}>{t('area.lookup.hint')}</p>
        <div role="status">
          {kode && (meanings ?? settled) && (
            <CodeAnswer
              code={kode}
              asOf={dato}
              area={meanings ? undefined : areas[0]}
              otherMeanings={meanings}
            />
          )}
          {!kode && list.data && (
            <p className={styles.status}>{t('area.count', { count: total })}</p>
          )}
        </div>
        {list.error && !meanings && (
          <ProblemAlert error={list.error} retry={() => void list.refetch()} />
        )}
        {list.isPending && <div className={styles.waiting} />}
        {settled && !kode && areas.length === 0 && (
          <EmptyState title={t('area.filteredEmpty.title')} text={t('area.filteredEmpty.text')}>
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
        {areas.length > 0 && <AreaRows areas={areas} />}
        <ShowMore query={list} />
        <DownloadLinks path="/api/v1/areas" query={filter} />
      </div>
    </div>
  );
}
