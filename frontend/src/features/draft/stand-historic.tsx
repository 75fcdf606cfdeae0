import { useTranslation } from 'react-i18next';

import { standAsHistoric, type Seen } from './queries';
import { WriteForm } from './write-form';

/** Lets a revision that was entered afterwards stand as adopted: the source does not say by whom. */
export function StandAsHistoric({ seen }: Readonly<{ seen: Seen }>) {
  const { t } = useTranslation();
  return (
    <WriteForm
      slug={seen.slug}
      submit={t('revising.historic.submit')}
      send={() => standAsHistoric(seen)}
    >
      <p>{t('revising.historic.what')}</p>
      <p>{t('revising.historic.forGood')}</p>
    </WriteForm>
  );
}
