import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { EmptyState } from '@/components/empty-state';
import { PageHeading } from '@/components/page-heading';
import { ProblemAlert } from '@/components/problem-alert';
import { LineForm } from '@/features/funding-editing/line-form';
import { LineItem } from '@/features/funding-editing/line-item';
import { recordedMoneyQuery } from '@/features/funding-editing/queries';
import { RuleForm } from '@/features/funding-editing/rule-form';
import { RuleItem } from '@/features/funding-editing/rule-item';
import { useTold } from '@/features/editing/use-told';
import { programmeDraftQuery } from '@/features/programme-editing/queries';
import { sessionQuery } from '@/features/session/queries';
import { WorkingBar } from '@/features/session/working-bar';
import { useLocalized } from '@/i18n/use-localized';

import styles from '@/features/programme-editing/programme-editing.module.css';
import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';

const route = getRouteApi('/arbeid/$program/penger');

/** The money of a programme, for those who write it. */
export function EditMoneyPage() {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { program } = route.useParams();
  const queryClient = useQueryClient();
  const { data: session } = useQuery(sessionQuery);
  const { data: draft } = useQuery(programmeDraftQuery(program));
  const { data: money, error, refetch } = useQuery(recordedMoneyQuery(program));
  const { told, tell } = useTold();
  // There is nothing to enter here before the programme is published.
  const waits = draft !== undefined && draft.publication !== 'PUBLISHED';
  const mayWrite =
    session?.memberships.some(
      (own) => own.programme.slug === program && (own.role === 'LEAD' || own.role === 'EDITOR'),
    ) ?? false;

  function changed() {
    void queryClient.invalidateQueries({ queryKey: ['funding'] });
    void queryClient.invalidateQueries({ queryKey: ['measures'] });
    void queryClient.invalidateQueries({ queryKey: ['decisions'] });
    return refetch();
  }

  function withdrawn(name: string) {
    tell(t('funding.withdrawn', { name }));
    void changed();
  }

  return (
    <>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <PageHeading
            title={t('funding.title', { name: draft ? localized(draft.programme.name) : '' })}
          />
          <p>{t('funding.lede')}</p>
          <p>
            <Link to="/p/$program/okonomi" params={{ program }}>
              {t('funding.toPublic')}
            </Link>
          </p>
        </div>
        {error && !waits && <ProblemAlert error={error} retry={() => void refetch()} />}
        {waits && (
          <EmptyState title={t('editing.notPublished')} text={t('editing.notPublishedText')} />
        )}
        {money && (
          <div className={listStyles.parts}>
            <section className={listStyles.body} aria-labelledby="lines">
              <h2 id="lines">{t('funding.lines')}</h2>
              {told}
              {money.lines.length === 0 ? (
                <EmptyState title={t('funding.noLines')} text={t('funding.noLinesText')} />
              ) : (
                <ul className={styles.rows}>
                  {money.lines.map((line) => (
                    <LineItem
                      key={line.id}
                      line={line}
                      mayWrite={mayWrite}
                      onChanged={changed}
                      onWithdrawn={withdrawn}
                    />
                  ))}
                </ul>
              )}
            </section>
            {mayWrite && (
              <section className={listStyles.body} aria-labelledby="new-line">
                <h2 id="new-line">{t('funding.newLine')}</h2>
                <LineForm programme={program} onMade={changed} />
              </section>
            )}
            {(mayWrite || money.rules.length > 0) && (
              <section className={listStyles.body} aria-labelledby="rule">
                <h2 id="rule">{t('funding.rule.title')}</h2>
                {money.rules.length > 0 && (
                  <ul className={styles.rows}>
                    {money.rules.map((rule) => (
                      <RuleItem
                        key={rule.id}
                        rule={rule}
                        mayWrite={mayWrite}
                        onChanged={changed}
                        onWithdrawn={withdrawn}
                      />
                    ))}
                  </ul>
                )}
                {mayWrite && <RuleForm programme={program} onSet={changed} />}
              </section>
            )}
          </div>
        )}
      </div>
    </>
  );
}
