import styles from './icon.module.css';

/** 24 × 24 line icons, drawn in the colour of the text beside them. */
const paths = {
  arrow: 'M5 12h14m-6-6 6 6-6 6',
  back: 'M15 5l-7 7 7 7',
  calendar: 'M5 6h14v14H5zM5 10h14M9 3v4M15 3v4',
  change: 'M5 19h4L19 9l-4-4L5 15zM13 7l4 4',
  check: 'M5 13l4.5 4.5L19 7',
  circle: 'M12 5a7 7 0 1 1 0 14 7 7 0 0 1 0-14z',
  clock: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM12 8v4l3 2',
  cross: 'M6 6l12 12M18 6L6 18',
  download: 'M12 4v11m-5-5 5 5 5-5M5 20h14',
  example: 'M9 4h6M10 4v6l-5 9h14l-5-9V4M8 15h8',
  external: 'M14 5h5v5M19 5l-8 8M11 7H6v11h11v-5',
  forward: 'M9 5l7 7-7 7',
  money:
    'M12 5c4 0 7 1.3 7 3s-3 3-7 3-7-1.3-7-3 3-3 7-3zM5 8v8c0 1.7 3 3 7 3s7-1.3 7-3V8M5 12c0 1.7 3 3 7 3s7-1.3 7-3',
  menu: 'M4 7h16M4 12h16M4 17h16',
  merge: 'M6 4v4c0 4 6 4 6 8v4M18 4v4c0 4-6 4-6 8M9 17l3 3 3-3',
  pin: 'M12 21c-4-5-6-8-6-11a6 6 0 0 1 12 0c0 3-2 6-6 11zM12 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  play: 'M8 5l11 7-11 7z',
  plus: 'M12 5v14M5 12h14',
  question: 'M9 9a3 3 0 1 1 4.2 2.7c-.8.4-1.2 1-1.2 1.8v.5M12 17.5v.5',
  quote: 'M5 17c3-1 4-3 4-6H5V6h6v5c0 4-2 7-6 8zM14 17c3-1 4-3 4-6h-4V6h6v5c0 4-2 7-6 8z',
  search: 'M11 5a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM15.5 15.5 20 20',
  split: 'M12 4v4c0 4-6 4-6 8v4M12 8c0 4 6 4 6 8v4M3 17l3 3 3-3M15 17l3 3 3-3',
  warning: 'M12 4 21 20H3zM12 10v4M12 17v.5',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: Readonly<{ name: IconName }>) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
