import { Fragment, type ReactNode } from 'react';

interface Props {
  readonly items: readonly { readonly key: string; readonly node: ReactNode }[];
}

/** A few things on one line, with commas between. The same thing twice is shown once. */
export function LinkedList({ items }: Props) {
  const unique = items.filter(
    (item, index) => items.findIndex((other) => other.key === item.key) === index,
  );
  return unique.map((item, index) => (
    <Fragment key={item.key}>
      {index > 0 && ', '}
      {item.node}
    </Fragment>
  ));
}
