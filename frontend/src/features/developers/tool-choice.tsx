import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import { tools, type Tool } from './snippets';
import styles from './tool-choice.module.css';

interface Props {
  readonly value: Tool;
  readonly onChange: (tool: Tool) => void;
}

/** Which tool the requests are written for. */
export function ToolChoice({ value, onChange }: Props) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{t('developers.tool')}</legend>
      {tools.map((tool) => (
        <label key={tool} className={styles.option}>
          <input
            type="radio"
            name={name}
            value={tool}
            checked={tool === value}
            onChange={() => onChange(tool)}
          />
          {t(`developers.tools.${tool}`)}
        </label>
      ))}
    </fieldset>
  );
}
