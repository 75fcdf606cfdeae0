import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { CodeBlock } from '@/components/code-block';
import { Icon } from '@/components/icon';
import { Localized } from '@/components/localized';
import { ProblemAlert } from '@/components/problem-alert';

import type { Example } from './examples';
import styles from './live-example.module.css';
import { exampleQuery } from './run-example';
import { snippetFor, type Tool } from './snippets';

interface Props {
  readonly example: Example;
  readonly tool: Tool;
  /** Sends the request at once; else a button does. */
  readonly runsAtOnce?: boolean;
}

/** A request with the words to send it, and the real answer below. */
export function LiveExample({ example, tool, runsAtOnce = false }: Props) {
  const { t } = useTranslation();
  const [started, setStarted] = useState(runsAtOnce);
  const answer = useQuery({ ...exampleQuery(example), enabled: started });
  const url = `${window.location.origin}${example.path}`;
  return (
    <article className={styles.example}>
      <h3>
        <Localized text={example.title} />
      </h3>
      <CodeBlock
        label={t('developers.request')}
        code={snippetFor(tool, url, example.accept ?? 'application/json')}
        copyable
      >
        <button
          type="button"
          className="ds-button"
          aria-busy={answer.isFetching}
          onClick={() => {
            if (started) void answer.refetch();
            else setStarted(true);
          }}
        >
          <Icon name="play" /> {t(answer.data ? 'developers.runAgain' : 'developers.run')}
        </button>
        <a href={example.path}>{t('developers.open')}</a>
      </CodeBlock>
      {answer.error && <ProblemAlert error={answer.error} />}
      {answer.data && (
        <>
          <p className={styles.meta} role="status">
            <span>
              {t('developers.status')}: <strong>{answer.data.status}</strong>
            </span>
            <span>{t('developers.took', { milliseconds: answer.data.milliseconds })}</span>
            <span>{answer.data.contentType}</span>
            {answer.data.etag && <span>ETag: {answer.data.etag}</span>}
          </p>
          <CodeBlock label={t('developers.answer')} code={answer.data.body} />
          {answer.data.omitted > 0 && (
            <p className={styles.meta}>
              {t('developers.omitted', { characters: answer.data.omitted })}
            </p>
          )}
        </>
      )}
      {!answer.data && started && !answer.error && <div className={styles.waiting} />}
    </article>
  );
}
