import type { ProgrammeSummary } from '@/api/types';

import { ProgrammeCard } from './programme-card';
import styles from './programme-list.module.css';
import { programmeTree } from './programme-tree';

interface Props {
  readonly programmes: readonly ProgrammeSummary[];
  readonly onHighlight?: (slug: string | null) => void;
}

const nothing = () => undefined;

export function ProgrammeList({ programmes, onHighlight = nothing }: Props) {
  return (
    <ul className={styles.list}>
      {programmeTree(programmes).map(({ programme, parts }) => (
        <ProgrammeCard
          key={programme.slug}
          programme={programme}
          parts={parts}
          onHighlight={onHighlight}
        />
      ))}
    </ul>
  );
}
