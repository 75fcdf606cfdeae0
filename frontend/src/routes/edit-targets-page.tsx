import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { DataTable } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { PageHeading } from '@/components/page-heading';
import { ProgrammeLink } from '@/components/programme-link';
import { FoldedHistory } from '@/features/history/folded-history';
import { sessionQuery } from '@/features/session/queries';
import { WorkingBar } from '@/features/session/working-bar';
import { BaselineEditor } from '@/features/target-editing/baseline-editor';
import { targetsToEditQuery } from '@/features/target-editing/queries';
import { TargetEditor } from '@/features/target-editing/target-editor';
import { WithdrawTarget } from '@/features/target-editing/withdraw-target';
import { valuesOf, type TargetVersion } from '@/features/target-editing/target-values';
import { useLanguage } from '@/i18n/use-language';
import { useLocalized } from '@/i18n/use-localized';
import { formatDay } from '@/lib/format-date';
import { formatNumber } from '@/lib/format-quantity';
import { formatReportPeriod } from '@/lib/report-period';

import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';

const route = getRouteApi('/arbeid/$program/mal');

/** What a programme wants of its indicators, to be changed, with what it wanted before. */
export function EditTargetsPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const localized = useLocalized();
  const { program } = route.useParams();
  const { endre, utgangspunkt } = route.useSearch();
  const { data } = useSuspenseQuery(targetsToEditQuery(program));
  const { data: session } = useQuery(sessionQuery);
  const [withdrawn, setWithdrawn] = useState(false);
  const told = useRef<HTMLParagraphElement>(null);
  const mayWrite =
    session?.memberships.some(
      (own) => own.programme.slug === program && (own.role === 'LEAD' || own.role === 'EDITOR'),
    ) ?? false;

  function numbers(version: TargetVersion): string {
    const said = valuesOf({ current: version });
    const all = [said.value, said.growth, said.low, said.high].filter(Boolean).join(' – ');
    const word = t(`target.comparator.${version.comparator}`);
    return all === '' ? word : `${word}: ${all}`;
  }

  return (
    <>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <PageHeading title={t('target.title')} />
          <p>
            <ProgrammeLink programme={data.programme} />
          </p>
          <p className={listStyles.lede}>{t('target.lede')}</p>
          <p>
            <Link to="/arbeid/$program/nytt-mal" params={{ program }}>
              {t('target.new')}
            </Link>
          </p>
        </div>
        <p role="status" ref={told} tabIndex={-1}>
          {withdrawn && t('target.withdrawn')}
        </p>
        <div className={listStyles.parts}>
          {data.targets.length === 0 && (
            <EmptyState title={t('target.none')} text={t('target.noneText')} />
          )}
          {data.targets.map((target) => {
            const name = `${localized(target.indicator.name)}, ${target.area.name ?? target.area.slug}`;
            const head = `target-${target.id}`;
            const slice = Object.values(target.slice).join(', ');
            return (
              <section key={target.id} className={listStyles.body} aria-labelledby={head}>
                <h2 id={head}>{slice === '' ? name : `${name} (${slice})`}</h2>
                <DataTable
                  caption={t('target.history', { name })}
                  columns={[
                    t('target.from'),
                    t('target.wanted'),
                    t('target.field.deadline'),
                    t('target.reason'),
                  ]}
                  rows={[...target.versions].reverse().map((version) => ({
                    key: String(version.number),
                    cells: [
                      formatDay(version.validFrom, language),
                      numbers(version),
                      version.deadline ?? '',
                      localized(version.reason),
                    ],
                  }))}
                />
                <FoldedHistory
                  subject={{ kind: 'entity', type: 'TARGET', id: target.id }}
                  version={target.version}
                  programme={program}
                  name={name}
                />
                {endre === target.id && session && target.current ? (
                  <TargetEditor
                    programme={program}
                    target={target}
                    current={target.current}
                    account={session.id}
                  />
                ) : (
                  <p>
                    <Link
                      from={route.id}
                      to="/arbeid/$program/mal"
                      params={{ program }}
                      search={{ endre: target.id }}
                      resetScroll={false}
                    >
                      {t('target.change', { name })}
                    </Link>
                  </p>
                )}
                <h3>{t('target.baselines', { name })}</h3>
                {target.baselines.length === 0 ? (
                  <p>{t('target.noBaseline')}</p>
                ) : (
                  <ol>
                    {target.baselines.map((baseline) => (
                      <li key={baseline.number}>
                        {t('target.of', {
                          value: formatNumber(baseline.value, language),
                          period: formatReportPeriod(baseline.period, language),
                        })}{' '}
                        {localized(baseline.reason)}
                      </li>
                    ))}
                  </ol>
                )}
                {utgangspunkt === target.id && session ? (
                  <BaselineEditor programme={program} target={target} account={session.id} />
                ) : (
                  <p>
                    <Link
                      from={route.id}
                      to="/arbeid/$program/mal"
                      params={{ program }}
                      search={{ utgangspunkt: target.id }}
                      resetScroll={false}
                    >
                      {t('target.changeBaseline', { name })}
                    </Link>
                  </p>
                )}
                {mayWrite && (
                  <WithdrawTarget
                    programme={program}
                    target={target}
                    name={name}
                    onWithdrawn={() => {
                      setWithdrawn(true);
                      told.current?.focus();
                    }}
                  />
                )}
              </section>
            );
          })}
        </div>
      </div>
    </>
  );
}
