import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';

import { RemarkSection } from './remark-section';

const queryClient = new QueryClient({ defaultOptions: { queries: { enabled: false } } });

function sectionOf(draft: string) {
  return (
    <QueryClientProvider client={queryClient}>
      <RemarkSection
        id="projections"
        title="Framskrivinger"
        none="Ingen"
        noneText="Ingen ennå."
        draft={draft}
        newTitle="Ny framskriving"
        list={false}
        form={<input aria-label="Navn" />}
      >
        <input aria-label="Slag" />
      </RemarkSection>
    </QueryClientProvider>
  );
}

it('leaves who chooses what is shown where they are, and begins anew what is written of it', () => {
  const { rerender } = render(sectionOf('all'));
  const written = screen.getByLabelText('Navn');
  screen.getByLabelText('Slag').focus();
  rerender(sectionOf('part'));
  expect(screen.getByLabelText('Slag')).toHaveFocus();
  expect(screen.getByLabelText('Navn')).not.toBe(written);
});
