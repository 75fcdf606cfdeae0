import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { EmptyState } from '@/components/empty-state';
import { PageHeading } from '@/components/page-heading';
import { ConsumerForm } from '@/features/administration/consumer-form';
import { ConsumerItem } from '@/features/administration/consumer-item';
import { KeyForm } from '@/features/administration/key-form';
import { KeyItem } from '@/features/administration/key-item';
import { consumersQuery, keysQuery } from '@/features/administration/queries';
import { Refusal } from '@/features/administration/refusal';
import { ToldOnce } from '@/features/administration/told-once';
import { WorkingBar } from '@/features/session/working-bar';

import styles from '@/features/administration/administration.module.css';
import listStyles from '@/components/list-page.module.css';
import pageStyles from '@/components/page.module.css';

const route = getRouteApi('/arbeid/$program/nokler');

/** By what programs of others come in to a programme: keys, and tokens that another service signs. */
export function KeysPage() {
  const { t } = useTranslation();
  const { program } = route.useParams();
  const keys = useQuery(keysQuery(program));
  const consumers = useQuery(consumersQuery(program));
  const [told, setTold] = useState<Schemas['MadeApiKey']>();
  const error = keys.error ?? consumers.error;
  return (
    <>
      <WorkingBar />
      <div className={pageStyles.page}>
        <div className={listStyles.intro}>
          <PageHeading title={t('admin.key.title')} />
          <p className={listStyles.lede}>{t('admin.key.lede')}</p>
          <p>
            <Link to="/utviklere">{t('admin.key.developers')}</Link>
          </p>
        </div>
        {error && (
          <Refusal
            error={error}
            retry={() => {
              void keys.refetch();
              void consumers.refetch();
            }}
          />
        )}
        {!error && keys.data && consumers.data && (
          <div className={listStyles.parts}>
            {told && (
              <ToldOnce
                key={told.secret}
                title={t('admin.key.told', { name: told.key.name })}
                text={t('admin.key.toldText')}
                label={t('admin.key.toldLabel')}
                value={told.secret}
              />
            )}
            <section className={listStyles.body} aria-labelledby="keys">
              <h2 id="keys">{t('admin.key.list')}</h2>
              {keys.data.items.length === 0 && (
                <EmptyState title={t('admin.key.none')} text={t('admin.key.noneText')} />
              )}
              <ul className={styles.list}>
                {keys.data.items.map((key) => (
                  <KeyItem
                    key={key.id}
                    programme={program}
                    apiKey={key}
                    onChanged={() => void keys.refetch()}
                  />
                ))}
              </ul>
            </section>
            <section className={listStyles.body} aria-labelledby="new-key">
              <h2 id="new-key">{t('admin.key.new')}</h2>
              <KeyForm
                programme={program}
                onMade={(made) => {
                  setTold(made);
                  void keys.refetch();
                }}
              />
            </section>
            <section className={listStyles.body} aria-labelledby="consumers">
              <h2 id="consumers">{t('admin.consumer.list')}</h2>
              <p>{t('admin.consumer.lede')}</p>
              {consumers.data.items.length === 0 && (
                <EmptyState title={t('admin.consumer.none')} text={t('admin.consumer.noneText')} />
              )}
              <ul className={styles.list}>
                {consumers.data.items.map((consumer) => (
                  <ConsumerItem
                    key={consumer.id}
                    programme={program}
                    consumer={consumer}
                    onChanged={() => void consumers.refetch()}
                  />
                ))}
              </ul>
            </section>
            <section className={listStyles.body} aria-labelledby="new-consumer">
              <h2 id="new-consumer">{t('admin.consumer.new')}</h2>
              <ConsumerForm programme={program} onRegistered={() => void consumers.refetch()} />
            </section>
          </div>
        )}
      </div>
    </>
  );
}
