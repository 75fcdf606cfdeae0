import { useTranslation } from 'react-i18next';

import { OtherLanguages } from '@/features/editing/other-languages';
import { TextInput } from '@/features/editing/text-input';
import { languages } from '@/lib/languages';

import type { Row } from './rows';

interface Props {
  readonly label: string;
  readonly row: Row;
  readonly set: (name: string, value: string) => void;
  readonly lines?: number;
}

/** The words of a line in each of the languages. */
export function WordsInputs({ label, row, set, lines }: Props) {
  const { t } = useTranslation();
  const [first, ...others] = languages;
  const input = (language: (typeof languages)[number]) => (
    <TextInput
      key={language}
      label={t('editing.inLanguage', { what: label, language: t(`common.languages.${language}`) })}
      lang={language}
      value={row[language] ?? ''}
      onChange={(text) => set(language, text)}
      {...(lines === undefined ? {} : { lines })}
    />
  );
  return (
    <>
      {input(first)}
      <OtherLanguages filled={others.some((language) => (row[language] ?? '') !== '')}>
        {others.map(input)}
      </OtherLanguages>
    </>
  );
}
