import type { MeasureSort } from './plan-values';

interface Props {
  readonly label: string;
  /** The order by this column; absent is the order of the plan. */
  readonly column: 'title' | 'start' | undefined;
  readonly sort: MeasureSort | undefined;
  readonly onSort: (sort: MeasureSort | undefined) => void;
}

/** A heading that orders the rows; once more turns the order round. */
export function SortHeading({ label, column, sort, onSort }: Props) {
  const backwards: MeasureSort = column ? `-${column}` : '-position';
  const order = sort === column ? 'ascending' : sort === backwards ? 'descending' : undefined;
  return (
    <th scope="col" aria-sort={order ?? 'none'}>
      <button type="button" onClick={() => onSort(order === 'ascending' ? backwards : column)}>
        {label}
      </button>
    </th>
  );
}
