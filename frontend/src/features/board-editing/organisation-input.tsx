import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { SelectInput } from '@/features/editing/select-input';
import { TextInput } from '@/features/editing/text-input';
import { foundPartnersQuery } from '@/features/programme-editing/queries';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly fault: string | undefined;
  readonly onChange: (slug: string) => void;
}

/** An organisation of the record, by words of its name. */
export function OrganisationInput({ label, value, fault, onChange }: Props) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const { data: found } = useQuery(foundPartnersQuery(words.trim()));
  return (
    <>
      <TextInput
        label={t('board.find')}
        hint={t('board.findHint')}
        value={words}
        onChange={(text) => {
          setWords(text);
          // What was chosen is among the hits no more.
          onChange('');
        }}
      />
      <SelectInput
        label={label}
        value={value}
        fault={fault}
        options={[
          { value: '', label: t('board.noOrganisation') },
          ...(found ?? []).map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
        onChange={onChange}
      />
    </>
  );
}
