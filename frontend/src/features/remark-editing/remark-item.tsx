import type { ReactNode } from 'react';

import type { Schemas } from '@/api/types';
import { SourceNote } from '@/components/source-note';
import { FoldedHistory } from '@/features/history/folded-history';
import rows from '@/features/programme-editing/programme-editing.module.css';

interface Props {
  readonly type: 'ANNOTATION' | 'REFERENCE_SERIES' | 'PROJECTION';
  readonly remark: {
    readonly id: string;
    readonly version: number;
    readonly source?: Schemas['SourceReference'];
  };
  readonly programme: string;
  readonly name: string;
  readonly children: ReactNode;
  /** What can be done with it. */
  readonly actions?: ReactNode;
}

/** Something that is said about figures, with its history. It is never changed. */
export function RemarkItem({ type, remark, programme, name, children, actions }: Props) {
  return (
    <li className={rows.row}>
      <div>
        <h3>{name}</h3>
        {children}
        <SourceNote source={remark.source} />
      </div>
      <FoldedHistory
        subject={{ kind: 'entity', type, id: remark.id }}
        version={remark.version}
        programme={programme}
        name={name}
      />
      {actions}
    </li>
  );
}
