import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { Localized } from '@/components/localized';
import { useDraft } from '@/features/editing/use-draft';
import { sessionQuery } from '@/features/session/queries';
import { draftOf, forgetDraft } from '@/lib/drafts';

import styles from './draft.module.css';
import { moved } from './moved';
import { draftQuery, orderMeasures } from './queries';
import { TextInput } from './text-input';
import { WriteForm } from './write-form';

interface Props {
  readonly draft: Schemas['PlanDraftView'];
}

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };
const separator = ' ';

const codesOf = ({ revision }: Schemas['PlanDraftView']) =>
  revision.content.measures.map(({ code }) => code);

/** The measures of a revision in the order in which it tells them, to be moved up and down. */
export function OrderMeasures({ draft }: Props) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { data: session } = useQuery(sessionQuery);
  const { revision, version } = draft;
  const { slug } = revision.plan;
  const entity = `${session?.id ?? ''}/order/${slug}/${String(revision.number)}`;
  const seen = codesOf(draft);
  const [order, setOrder] = useState(() => orderKept(entity, seen));
  const [said, setSaid] = useState('');
  const [reason, setReason] = useState('');
  const dirty = order.join(separator) !== seen.join(separator);
  useDraft(
    entity,
    { version, seen: { order: seen.join(separator) }, values: { order: order.join(separator) } },
    dirty,
  );
  const isPublic = revision.status === 'IN_HEARING';

  function move(button: HTMLButtonElement, code: string, by: number) {
    const from = order.indexOf(code);
    const changed = moved(order, from, from + by);
    if (changed === order) return;
    // Who moves one thing several places stays on its button.
    flushSync(() => {
      setOrder(changed);
      setSaid(t('revising.order.place', { code, at: from + by + 1, count: order.length }));
    });
    button.focus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLButtonElement>, code: string) {
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    move(event.currentTarget, code, by);
  }

  /** What is written in the measures meanwhile is in nobody's way; another order is. */
  async function send() {
    const now = await queryClient.query({
      ...draftQuery(slug, revision.number),
      staleTime: 0,
      networkMode: 'always',
      retry: false,
    });
    const same = codesOf(now).join(separator) === seen.join(separator);
    return orderMeasures(
      { slug, number: revision.number, version: same ? now.version : version },
      order,
      isPublic ? reason : undefined,
    );
  }

  return (
    <WriteForm
      slug={slug}
      submit={t('revising.order.save')}
      send={send}
      onDone={() => {
        forgetDraft(entity);
        setReason('');
        setSaid(t('revising.order.saved'));
      }}
    >
      <p className={styles.note}>{t('revising.order.hint')}</p>
      <ol className={styles.order}>
        {order.map((code, at) => (
          <li key={code} className={styles.moving}>
            <span>
              {code}{' '}
              <Localized
                text={revision.content.measures.find((each) => each.code === code)?.title}
              />
            </span>
            <span className={styles.buttons}>
              {([-1, 1] as const).map((by) => (
                <button
                  key={by}
                  type="button"
                  className="ds-button"
                  data-variant="tertiary"
                  aria-label={t(by < 0 ? 'revising.order.upOf' : 'revising.order.downOf', { code })}
                  aria-disabled={by < 0 ? at === 0 : at === order.length - 1}
                  onClick={(event) => move(event.currentTarget, code, by)}
                  onKeyDown={(event) => onKeyDown(event, code)}
                >
                  {t(by < 0 ? 'revising.order.up' : 'revising.order.down')}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ol>
      {isPublic && (
        <TextInput
          label={t('draft.reason')}
          hint={t('draft.reasonHint')}
          value={reason}
          onChange={setReason}
          required
          maxLength={500}
        />
      )}
      <p role="status">{said}</p>
    </WriteForm>
  );
}

/** The order that was begun on this device, if it is still about the same measures. */
function orderKept(entity: string, seen: readonly string[]): readonly string[] {
  const kept = draftOf(entity)?.values.order?.split(separator) ?? [];
  const same =
    kept.length === seen.length && new Set(kept).size === seen.length
      ? seen.every((code) => kept.includes(code))
      : false;
  return same ? kept : seen;
}
