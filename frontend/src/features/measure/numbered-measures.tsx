import { IllustrativeTag } from '@/components/illustrative-tag';
import { LinkedList } from '@/components/linked-list';
import { MeasureLink } from '@/components/measure-link';
import type { TextByLanguage } from '@/lib/localized-text';

interface Props {
  /** The slug of the programme. */
  readonly programme: string;
  readonly measures: readonly {
    readonly code: string;
    readonly title?: TextByLanguage | null;
    /** Whether it was made up; the page it stands on may be of one that was not. */
    readonly illustrative?: boolean;
  }[];
}

/** A few measures on one line, each by its number and its title. */
export function NumberedMeasures({ programme, measures }: Props) {
  return (
    <LinkedList
      items={measures.map(({ code, title, illustrative = false }) => ({
        key: code,
        node: (
          <>
            {title && `${code} `}
            <MeasureLink measure={{ programme, code, title }} />
            {illustrative && (
              <>
                {' '}
                <IllustrativeTag />
              </>
            )}
          </>
        ),
      }))}
    />
  );
}
