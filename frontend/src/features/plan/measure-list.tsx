import type { MeasureSummary } from '@/api/types';
import { useMediaQuery } from '@/lib/use-media-query';

import { MeasureCard } from './measure-card';
import styles from './measure-list.module.css';
import { MeasureTable } from './measure-table';
import type { MeasureSort } from './plan-values';

interface Props {
  readonly measures: readonly MeasureSummary[];
  readonly caption: string;
  /** Whether there is a revision before, so that something can have become of a measure. */
  readonly withChange: boolean;
  readonly sort: MeasureSort | undefined;
  readonly onSort: (sort: MeasureSort | undefined) => void;
}

/** A table where there is room for one, and on paper; else a card for each measure. */
export function MeasureList(props: Props) {
  const isWide = useMediaQuery('(min-width: 60rem), print');
  if (isWide) return <MeasureTable {...props} />;
  return (
    <ul className={styles.cards} aria-label={props.caption}>
      {props.measures.map((measure) => (
        <li key={measure.id}>
          <MeasureCard measure={measure} withStatus withChange={props.withChange} />
        </li>
      ))}
    </ul>
  );
}
