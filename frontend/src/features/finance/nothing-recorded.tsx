import { useTranslation } from 'react-i18next';

/** A dash for the eye, and words for the ear: nothing is recorded, which is not nought. */
export function NothingRecorded() {
  const { t } = useTranslation();
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{t('finance.notRecorded')}</span>
    </>
  );
}
