import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';

import { EffectItem } from './effect-item';
import styles from './effect-list.module.css';

/** All that came of a decision; when nothing in the record points at it, that is said. */
export function EffectList({ decision }: Readonly<{ decision: Schemas['DecisionView'] }>) {
  const { t } = useTranslation();
  if (decision.effects.length === 0) {
    return (
      <p>
        {t(
          decision.outcome === 'ADOPTED' ? 'decision.effects.none' : 'decision.effects.notAdopted',
        )}
      </p>
    );
  }
  return (
    <ul className={styles.effects}>
      {decision.effects.map((effect) => (
        <EffectItem
          key={[
            effect.kind,
            effect.fundingLine,
            effect.plan?.slug,
            effect.plan?.number,
            effect.body?.slug,
            effect.programme?.slug,
            effect.measure?.code,
            effect.partner?.slug,
            effect.part,
          ].join('/')}
          effect={effect}
          decision={decision.slug}
        />
      ))}
    </ul>
  );
}
