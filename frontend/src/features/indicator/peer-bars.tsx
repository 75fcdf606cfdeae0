import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { Drawing } from '@/charts/drawing';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { classNames } from '@/lib/class-names';
import { useElementWidth } from '@/lib/use-element-width';

import { barOf, tellingDecimals } from './peer-figures';
import styles from './peer-bars.module.css';
import { useSeriesWords } from './use-series-words';
import { useWhyNone } from './use-why-none';

interface Props {
  readonly label: string;
  readonly peers: readonly Schemas['Peer'][];
  readonly indicator: string;
  /** The one that the page is about. */
  readonly area: string;
  readonly decimals: number;
  /** What stays as it is on the page of another one. */
  readonly kept: KeptSearch;
}

export interface KeptSearch {
  readonly grenser?: string | undefined;
  readonly utsnitt?: string | undefined;
  readonly kjent?: string | undefined;
}

const height = 10;

/** Municipalities by their places, each with its figure in words and as a bar, and a way to its own page. */
export function PeerBars({ label, peers, indicator, area, decimals, kept }: Props) {
  const { t } = useTranslation();
  const { figureOf } = useSeriesWords();
  const whyNone = useWhyNone();
  const ground = useRef<HTMLUListElement>(null);
  const width = useElementWidth(ground);
  const values = peers.flatMap(({ value }) => value ?? []);
  const shown = tellingDecimals(values, decimals);
  return (
    <ul ref={ground} className={styles.peers} aria-label={label}>
      {peers.map((peer) => {
        const isThis = peer.area.slug === area;
        return (
          <li
            key={peer.area.slug}
            className={classNames(styles.peer, isThis && styles.this)}
            aria-current={isThis || undefined}
          >
            <div className={styles.words}>
              <span>
                {peer.rank !== undefined && `${String(peer.rank)}. `}
                <Link
                  to="/maltall/$slug"
                  params={{ slug: indicator }}
                  search={{ ...kept, omr: peer.area.slug }}
                >
                  {peer.area.name ?? peer.area.slug}
                </Link>
                {isThis && ` (${t('detail.peers.this')})`}
              </span>
              <span className={styles.value}>
                {figureOf(peer, shown) ?? whyNone(peer)} {peer.illustrative && <IllustrativeTag />}
              </span>
            </div>
            {width > 0 && peer.value !== undefined && (
              <Bar value={peer.value} values={values} width={width} isThis={isThis} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface BarProps {
  readonly value: number;
  readonly values: readonly number[];
  readonly width: number;
  readonly isThis: boolean;
}

/** From nought, to the left when it is less; the one that the page is about is filled. */
function Bar({ value, values, width, isThis }: BarProps) {
  const { start, length, nought } = barOf(value, values);
  // The mark of the one that the page is about takes some of the room of all.
  const room = width - styleRoom;
  return (
    <Drawing width={room} height={height}>
      <rect
        className={classNames(styles.bar, isThis && styles.filled)}
        x={1 + start * (room - 2)}
        y={1}
        width={length * (room - 2)}
        height={height - 2}
      />
      <line
        className={styles.nought}
        x1={1 + nought * (room - 2)}
        x2={1 + nought * (room - 2)}
        y1={0}
        y2={height}
      />
    </Drawing>
  );
}

/** What stands before the words of each: the edge and the space after it. */
const styleRoom = 16;
