import { classNames } from '@/lib/class-names';

import styles from './line-chart.module.css';
import type { Layout } from './line-layout';
import { LineMark } from './line-mark';
import type { Line, LinePicture } from './line-model';

interface Props {
  readonly picture: LinePicture;
  readonly layout: Pick<Layout, 'key'>;
}

const width = 28;
const height = 16;
const middle = { x: width / 2, y: height / 2 };

/** Which line is which, where there is no room for it beside them. Paper has room, and no key. */
export function LineKey({ picture: { lines }, layout }: Props) {
  return (
    <ul className={classNames(styles.key, 'screen-only')}>
      {layout.key.map(({ key, text, words }) => (
        <li key={key}>
          <svg width={width} height={height} aria-hidden="true">
            <Sample index={lines.findIndex((line) => line.key === key)} lines={lines} />
          </svg>
          {/* The number at the end of the line; to those who hear it, the points say their names. */}
          {text !== '' && <b aria-hidden="true">{text}</b>}
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}

/** A short piece of a line with one of its points, as it is drawn; of the way to the target when it is none of the lines. */
function Sample({ index, lines }: { readonly index: number; readonly lines: readonly Line[] }) {
  const line = lines[index];
  const stroke = `M2 ${String(middle.y)}h${String(width - 4)}`;
  if (!line) {
    return (
      <>
        <path className={styles.way} d={stroke} />
        <path
          className={styles.diamond}
          d={`M${String(middle.x)} ${String(middle.y - 6)}l6 6l-6 6l-6-6z`}
        />
      </>
    );
  }
  const tone = line.tone ?? index;
  const last = line.points.findLast(({ value }) => value !== undefined);
  return (
    <>
      <path
        className={classNames(
          styles.line,
          styles[`series${String(tone)}`],
          line.kind === 'projected' && styles.projected,
        )}
        d={stroke}
      />
      {last && (
        <LineMark
          point={last}
          tone={tone}
          layout={{ x: () => middle.x, y: () => middle.y, pointSize: 3.5 }}
        />
      )}
    </>
  );
}
