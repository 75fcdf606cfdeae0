import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { SelectField } from '@/components/select-field';
import { TextInput } from '@/features/editing/text-input';
import { foundPartnersQuery } from '@/features/programme-editing/queries';

interface Props {
  readonly value: string | undefined;
  readonly onChange: (slug: string | undefined) => void;
}

/** An organisation, among those that words find. */
export function PartnerChoice({ value, onChange }: Props) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const { data: found } = useQuery(foundPartnersQuery(words.trim()));
  return (
    <>
      <TextInput
        label={t('admin.partner.find')}
        hint={t('admin.partner.findHint')}
        value={words}
        onChange={(text) => {
          setWords(text);
          // What was chosen is among the hits no more.
          onChange(undefined);
        }}
      />
      <SelectField
        label={t('admin.partner.chosen')}
        value={value}
        options={(found ?? []).map(({ slug, name }) => ({ value: slug, label: name }))}
        allLabel={t('admin.partner.choose')}
        onChange={onChange}
      />
    </>
  );
}
