import { classNames } from '@/lib/class-names';

import styles from './line-chart.module.css';
import type { Layout } from './line-layout';
import type { LinePoint } from './line-model';

interface Props {
  readonly point: LinePoint;
  /** The number of its line. */
  readonly tone: number;
  readonly layout: Pick<Layout, 'x' | 'y' | 'pointSize'>;
}

/** A figure by how sure it is: filled when it was counted, hollow when it is about that many, an arrow up when it is no less. */
export function LineMark({ point: { at, value, sureness }, tone, layout }: Props) {
  if (value === undefined) return null;
  const { x, y, pointSize } = layout;
  return (
    <path
      className={classNames(styles.point, styles[sureness], styles[`series${String(tone)}`])}
      d={outline(x(at), y(value), pointSize, sureness)}
    />
  );
}

function outline(x: number, y: number, size: number, sureness: LinePoint['sureness']): string {
  const place = (pixels: number) => String(Math.round(pixels * 10) / 10);
  if (sureness === 'atLeast') return `M${place(x)} ${place(y - 6)}l5.5 9.5h-11z`;
  const arc = `a${place(size)} ${place(size)} 0 1 0`;
  return `M${place(x - size)} ${place(y)}${arc} ${place(2 * size)} 0${arc} ${place(-2 * size)} 0z`;
}
