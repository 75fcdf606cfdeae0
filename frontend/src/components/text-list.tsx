import type { CodedText } from '@/api/types';
import { Localized } from '@/components/localized';
import { SourceNote } from '@/components/source-note';

import styles from './text-list.module.css';

/** A list that a programme keeps: target groups, instruments, results. One source behind all of it is shown once. */
export function TextList({ items }: Readonly<{ items: readonly CodedText[] }>) {
  const sources = new Set(
    items.map(({ source }) => `${source?.document ?? ''}: ${source?.verbatim ?? ''}`),
  );
  const common = sources.size === 1 && items.length > 1;
  return (
    <div>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.code}>
            <Localized text={item.text} /> {!common && <SourceNote source={item.source} />}
          </li>
        ))}
      </ul>
      {common && <SourceNote source={items[0]?.source} />}
    </div>
  );
}
