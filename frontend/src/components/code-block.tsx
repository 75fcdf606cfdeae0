import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import styles from './code-block.module.css';

interface Props {
  readonly label: string;
  readonly code: string;
  readonly copyable?: boolean;
  /** Other things to do with the code, beside copying it. */
  readonly children?: ReactNode;
}

/** Code to read or to copy. It scrolls within itself, so it can be reached by keyboard. */
export function CodeBlock({ label, code, copyable = false, children }: Props) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState<string | null>(null);
  return (
    <div className={styles.block}>
      {/* What scrolls within itself must be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className={styles.code} role="group" aria-label={label} tabIndex={0}>
        <code>{code}</code>
      </pre>
      <div className={styles.actions}>
        {children}
        {copyable && (
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            onClick={() => {
              void navigator.clipboard.writeText(code).then(() => {
                setCopied(code);
              });
            }}
          >
            <span role="status">
              {t(copied === code ? 'common.actions.copied' : 'common.actions.copy')}
            </span>
          </button>
        )}
      </div>
    </div>
  );
}
