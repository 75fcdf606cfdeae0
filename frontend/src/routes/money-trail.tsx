import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { Localized } from '@/components/localized';
import { SourceNote } from '@/components/source-note';
import { DecisionList } from '@/features/decision/decision-list';
import { decisionsInShort, latestDecisionsQuery } from '@/features/decision/queries';
import { PlansInShort } from '@/features/plan/plans-in-short';
import { plansQuery } from '@/features/plan/queries';
import { programmeQuery } from '@/features/programme/queries';

import styles from './money-trail.module.css';

interface Props {
  /** The slug of the programme. */
  readonly program: string;
  readonly asOf: string | undefined;
}

/** Where a reader goes on from money of which the source names neither decision nor use: what was decided, done and aimed at. */
export function MoneyTrail({ program, asOf }: Props) {
  const { t } = useTranslation();
  const decisions = useQuery(
    latestDecisionsQuery({ programme: program, to: asOf }, decisionsInShort),
  );
  const plans = useQuery(plansQuery(program, asOf));
  const programme = useQuery(programmeQuery(program, { asOf }));
  // Of one whose decision is known, the list of decisions tells.
  const extensions =
    programme.data?.periods.filter(({ kind, decision }) => kind === 'EXTENSION' && !decision) ?? [];
  const decided = decisions.data?.items ?? [];
  const shown = plans.data?.filter(({ revision }) => revision !== undefined) ?? [];
  if (!decisions.data || !plans.data) return null;
  return (
    <div className={styles.trail}>
      <p>{t('finance.trail.intro')}</p>
      {decided.length + shown.length === 0 && <p>{t('finance.trail.nothing')}</p>}
      {decided.length > 0 && (
        <div>
          <h3>{t('finance.trail.decisions')}</h3>
          <DecisionList decisions={decided} without="programme" />
        </div>
      )}
      {shown.length > 0 && (
        <div>
          <h3>{t('finance.trail.plans')}</h3>
          <PlansInShort plans={shown} />
        </div>
      )}
      {extensions.length > 0 && (
        <div>
          <h3>{t('finance.trail.extension')}</h3>
          <p>{t('finance.trail.extensionIntro')}</p>
          {extensions.map(({ key, text, source }) => (
            <div key={key}>
              {text && (
                <p>
                  <Localized text={text} />
                </p>
              )}
              <SourceNote source={source} />
            </div>
          ))}
        </div>
      )}
      <div>
        <h3>{t('finance.trail.objectives')}</h3>
        <p>
          <Link to="/p/$program" params={{ program }} hash="maal">
            {t('finance.trail.toObjectives')}
          </Link>
        </p>
      </div>
    </div>
  );
}
