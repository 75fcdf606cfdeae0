import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { Localized } from '@/components/localized';
import { useLocalized } from '@/i18n/use-localized';
import type { TextByLanguage } from '@/lib/localized-text';

import { FindingItem } from './finding-item';
import styles from './findings.module.css';

type Finding = Schemas['Finding'];

interface Props {
  readonly findings: readonly Finding[];
  readonly analyses: ReadonlyMap<string, TextByLanguage>;
}

const sides = ['STRENGTH', 'WEAKNESS', 'OPPORTUNITY', 'THREAT'] as const;

/** Findings by their four sides, ranked priorities in their order, and the rest. One may have several sides. */
export function Findings({ findings, analyses }: Props) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const sided = findings.filter((each) => each.swot.length > 0);
  const ranked = rankings(
    findings.filter((each) => each.rank !== undefined),
    localized,
  );
  const others = findings.filter((each) => each.swot.length === 0 && each.rank === undefined);
  return (
    <div className={styles.findings}>
      {sided.length > 0 && (
        <div className={styles.swot}>
          {sides
            .filter((side) => sided.some((each) => each.swot.includes(side)))
            .map((side) => (
              <div key={side} className={styles.side}>
                <h4>{t(`programme.enums.swot.${side}`)}</h4>
                <ul>
                  {sided
                    .filter((each) => each.swot.includes(side))
                    .map((finding) => (
                      <FindingItem
                        key={finding.key}
                        finding={finding}
                        side={side}
                        analysis={analyses.get(finding.analysis ?? '')}
                      />
                    ))}
                </ul>
              </div>
            ))}
        </div>
      )}
      {ranked.map(([who, group]) => (
        <div key={who} className={styles.group}>
          <h4>
            {group[0]?.rankedBy ? (
              <>
                {t('programme.knowledge.ranked')} <Localized text={group[0].rankedBy} />
              </>
            ) : (
              t('programme.knowledge.rankedUnknown')
            )}
          </h4>
          <ol>
            {group.map((finding) => (
              <FindingItem
                key={finding.key}
                finding={finding}
                analysis={analyses.get(finding.analysis ?? '')}
              />
            ))}
          </ol>
        </div>
      ))}
      {others.length > 0 && (
        <div className={styles.group}>
          {(sided.length > 0 || ranked.length > 0) && <h4>{t('programme.knowledge.other')}</h4>}
          <ul>
            {others.map((finding) => (
              <FindingItem
                key={finding.key}
                finding={finding}
                analysis={analyses.get(finding.analysis ?? '')}
              />
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** Ranked findings by who ranked them, each in its order. */
function rankings(
  findings: readonly Finding[],
  localized: (text: TextByLanguage | undefined) => string,
): readonly (readonly [string, readonly Finding[]])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const who = localized(finding.rankedBy);
    groups.set(who, [...(groups.get(who) ?? []), finding]);
  }
  return [...groups].map(([who, group]) => [
    who,
    group.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)),
  ]);
}
