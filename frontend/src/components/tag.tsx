import type { ReactNode } from 'react';

import { Icon, type IconName } from '@/components/icon';
import { classNames } from '@/lib/class-names';

import styles from './tag.module.css';

export type TagTone = 'plain' | 'running' | 'done' | 'quiet' | 'example';

interface Props {
  readonly tone?: TagTone;
  readonly icon?: IconName;
  readonly children: ReactNode;
}

/** A word or two about a thing. Where a tone carries meaning, an icon and the word carry it too. */
export function Tag({ tone = 'plain', icon, children }: Props) {
  return (
    <span className={classNames(styles.tag, styles[tone])}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
