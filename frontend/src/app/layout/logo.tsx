import styles from './logo.module.css';

/** Rings on water: what the name means. */
export function Logo() {
  return (
    <svg className={styles.logo} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect className={styles.ground} width="32" height="32" rx="6" />
      <circle className={styles.drop} cx="16" cy="16" r="2.5" />
      <circle className={styles.ring} cx="16" cy="16" r="6.5" />
      <circle className={styles.outerRing} cx="16" cy="16" r="11" />
    </svg>
  );
}
