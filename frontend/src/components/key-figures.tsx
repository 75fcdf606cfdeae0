import styles from './key-figures.module.css';

interface Props {
  readonly label: string;
  readonly figures: readonly { readonly value: string; readonly label: string }[];
}

export function KeyFigures({ label, figures }: Props) {
  return (
    <ul className={styles.figures} aria-label={label}>
      {figures.map((figure) => (
        <li key={figure.label}>
          <span className={styles.value}>{figure.value}</span>
          <span className={styles.label}>{figure.label}</span>
        </li>
      ))}
    </ul>
  );
}
