import { Link } from '@tanstack/react-router';

import type { Schemas } from '@/api/types';
import { LinkedList } from '@/components/linked-list';
import { Localized } from '@/components/localized';

import { changeId } from './change-id';

interface Props {
  readonly label: string;
  readonly codes: readonly string[];
  readonly titles: ReadonlyMap<string, Schemas['LocalizedText']>;
}

/** The measures that one goes on in, or comes from, elsewhere on the page. */
export function RelatedMeasures({ label, codes, titles }: Props) {
  if (codes.length === 0) return null;
  return (
    <p>
      <strong>{label}:</strong>{' '}
      <LinkedList
        items={codes.map((code) => ({
          key: code,
          node: (
            <Link
              to="."
              search={(old) => ({ ...old, endring: undefined })}
              hash={changeId(code)}
              resetScroll={false}
            >
              {code} <Localized text={titles.get(code)} />
            </Link>
          ),
        }))}
      />
    </p>
  );
}
