import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { AreaLink } from '@/components/area-link';
import { FactList } from '@/components/fact-list';
import { LinkedList } from '@/components/linked-list';
import { Localized } from '@/components/localized';
import { Paragraphs } from '@/components/paragraphs';
import { SourceNote } from '@/components/source-note';
import { useLanguage } from '@/i18n/use-language';
import { formatPeriod } from '@/lib/format-period';

import styles from './challenges-section.module.css';
import { TriggerEventItem } from './trigger-event-item';

interface Props {
  readonly challenges: readonly Schemas['Challenge'][];
}

/** What the programme is an answer to, and what set it off. */
export function ChallengesSection({ challenges }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return challenges.map((challenge) => {
    const facts = [
      ...(challenge.industries.length > 0
        ? [
            {
              label: t('programme.challenges.industries'),
              value: (
                <LinkedList
                  items={challenge.industries.map((text, index) => ({
                    key: String(index),
                    node: <Localized text={text} />,
                  }))}
                />
              ),
            },
          ]
        : []),
      ...(challenge.areas.length > 0
        ? [
            {
              label: t('programme.challenges.areas'),
              value: (
                <LinkedList
                  items={challenge.areas.map((area) => ({
                    key: area.slug,
                    node: <AreaLink area={area} />,
                  }))}
                />
              ),
            },
          ]
        : []),
    ];
    return (
      <article key={challenge.key} className={styles.challenge}>
        <h3>
          <Localized text={challenge.title} />
        </h3>
        {challenge.period && (
          <p className={styles.when}>{formatPeriod(challenge.period, language)}</p>
        )}
        <Paragraphs text={challenge.text} />
        <SourceNote source={challenge.source} />
        {facts.length > 0 && <FactList facts={facts} />}
        {challenge.triggerEvents.length > 0 && (
          <>
            <h4>{t('programme.challenges.events')}</h4>
            <ul className={styles.events}>
              {challenge.triggerEvents.map((event) => (
                <TriggerEventItem key={event.key} event={event} />
              ))}
            </ul>
          </>
        )}
      </article>
    );
  });
}
