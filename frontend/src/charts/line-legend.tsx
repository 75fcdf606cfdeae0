import styles from './line-chart.module.css';
import { LineMark } from './line-mark';
import type { LinePicture, Sureness } from './line-model';

interface Props {
  readonly picture: LinePicture;
  readonly words: Readonly<Record<Sureness, string>>;
}

const surenesses = ['exact', 'approximate', 'atLeast'] as const;

/** What the shapes of the points mean; nothing when all of them are counted. */
export function LineLegend({ picture, words }: Props) {
  // What is expected was not counted at all: it has words of its own.
  const points = picture.lines
    .filter(({ kind }) => kind === 'observed')
    .flatMap((line) => line.points);
  const used = surenesses.filter((sureness) =>
    points.some((point) => point.value !== undefined && point.sureness === sureness),
  );
  if (used.length === 0 || used.join() === 'exact') return null;
  return (
    <p className={styles.legend}>
      {used.map((sureness) => (
        <span key={sureness}>
          <svg width={16} height={16} aria-hidden="true">
            <LineMark
              point={{ period: '', at: 8, value: 9, sureness, words: '', isBreak: false }}
              tone={0}
              layout={{ x: (at) => at, y: (value) => value, pointSize: 3.5 }}
            />
          </svg>
          {words[sureness]}
        </span>
      ))}
    </p>
  );
}
