import type { ReactNode } from 'react';

import styles from './drawing.module.css';

interface Props {
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}

/**
 * What is drawn to the width of its place. Paper gives it another width without time to draw it anew: then all of it
 * becomes smaller, and ends where it should.
 */
export function Drawing({ width, height, children }: Props) {
  return (
    <svg
      className={styles.drawing}
      width={width}
      height={height}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      preserveAspectRatio="xMinYMid meet"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
