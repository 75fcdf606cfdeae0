import { useTranslation } from 'react-i18next';

import { FactList } from '@/components/fact-list';
import { LinkedList } from '@/components/linked-list';
import { Localized } from '@/components/localized';
import { PartnerLink } from '@/components/partner-link';

import styles from './kind-box.module.css';
import type { MeasureView } from './measure-values';

/** What only a measure of its kind has: whose work it strengthens, what it is to find out, how it reaches whom. */
export function KindBox({ content }: Readonly<Pick<MeasureView, 'content'>>) {
  const { t } = useTranslation();
  const { kind, externalActivity, hypothesis, campaign } = content;
  const notKnown = t('measure.notSaid');
  if (kind === 'AMPLIFY') {
    return (
      <div className={styles.box}>
        <h3>{t('measure.kind.amplify')}</h3>
        <FactList
          facts={[
            {
              label: t('measure.kind.activity'),
              value: externalActivity ? <Localized text={externalActivity.name} /> : notKnown,
            },
            {
              label: t('measure.kind.whose'),
              value: externalActivity?.owner ? (
                <PartnerLink partner={externalActivity.owner} />
              ) : (
                notKnown
              ),
            },
            {
              label: t('measure.kind.agreed'),
              value:
                externalActivity?.agreed === undefined
                  ? t('measure.kind.agreedNotKnown')
                  : t(externalActivity.agreed ? 'measure.kind.isAgreed' : 'measure.kind.notAgreed'),
            },
          ]}
        />
      </div>
    );
  }
  if (kind === 'PILOT') {
    return (
      <div className={styles.box}>
        <h3>{t('measure.kind.pilot')}</h3>
        <p>{hypothesis ? <Localized text={hypothesis} /> : t('measure.kind.noHypothesis')}</p>
      </div>
    );
  }
  if (kind === 'CAMPAIGN') {
    return (
      <div className={styles.box}>
        <h3>{t('measure.kind.campaign')}</h3>
        <FactList
          facts={[
            {
              label: t('measure.kind.channels'),
              value:
                campaign && campaign.channels.length > 0 ? (
                  <LinkedList
                    items={campaign.channels.map((channel) => ({
                      key: JSON.stringify(channel),
                      node: <Localized text={channel} />,
                    }))}
                  />
                ) : (
                  notKnown
                ),
            },
            {
              label: t('measure.kind.audience'),
              value: campaign?.audience ? <Localized text={campaign.audience} /> : notKnown,
            },
          ]}
        />
      </div>
    );
  }
  return null;
}
