import { lazy, Suspense } from 'react';

import { classNames } from '@/lib/class-names';

import type { MapProps } from './municipality-map-drawing';
import styles from './municipality-map.module.css';

const Drawing = lazy(() =>
  import('./municipality-map-drawing').then((module) => ({
    default: module.MunicipalityMapDrawing,
  })),
);

/** The map, which no page waits for: whatever it shows stands in a list beside it, and its place is kept. */
export function MunicipalityMap(props: MapProps) {
  return (
    <Suspense
      fallback={
        <figure className={styles.figure} aria-label={props.label}>
          <div className={classNames(styles.frame, styles.waiting)} />
          <figcaption className={styles.pointed}>{props.instruction}</figcaption>
        </figure>
      }
    >
      <Drawing {...props} />
    </Suspense>
  );
}
