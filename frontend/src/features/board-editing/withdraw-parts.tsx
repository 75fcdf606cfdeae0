import { useTranslation } from 'react-i18next';

import editing from '@/features/editing/editing.module.css';
import { Step } from '@/features/editing/step';

import type { Body } from './queries';

interface Props {
  readonly parts: readonly { readonly key: string; readonly name: string }[];
  readonly body: Body;
  readonly send: (body: Body, key: string, reason: string) => Promise<Body>;
  readonly onDone: (name: string) => void;
  readonly onStale: () => unknown;
}

/** A way to take back each of these parts of a body. */
export function WithdrawParts({ parts, body, send, onDone, onStale }: Props) {
  const { t } = useTranslation();
  return (
    <div className={editing.steps}>
      {parts.map(({ key, name }) => (
        <Step
          key={key}
          label={t('board.withdrawPart', { name })}
          hint={t('board.withdrawPartHint')}
          verb={parts.length === 1 ? t('board.withdraw') : t('board.withdrawPart', { name })}
          send={(reason) => send(body, key, reason)}
          onSent={() => onDone(name)}
          onStale={onStale}
        />
      ))}
    </div>
  );
}
