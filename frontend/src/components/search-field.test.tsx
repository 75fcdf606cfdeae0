import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { SearchField } from './search-field';

describe('a search field', () => {
  it('reports once, when the writer pauses', async () => {
    const report = vi.fn();
    render(<SearchField label="Søk" value={undefined} onChange={report} />);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Søk' }), 'Glåmdal ');
    await vi.waitFor(() => expect(report).toHaveBeenCalledExactlyOnceWith('Glåmdal'));
  });

  it('keeps what was typed while the address catches up', async () => {
    const { rerender } = render(<SearchField label="Søk" value={undefined} onChange={vi.fn()} />);
    const field = screen.getByRole('searchbox');
    await userEvent.type(field, 'vekst i');
    rerender(<SearchField label="Søk" value={undefined} onChange={vi.fn()} />);
    expect(field).toHaveValue('vekst i');
  });

  it('follows the address when something else changes it', () => {
    const { rerender } = render(<SearchField label="Søk" value="vekst" onChange={vi.fn()} />);
    rerender(<SearchField label="Søk" value={undefined} onChange={vi.fn()} />);
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });
});
