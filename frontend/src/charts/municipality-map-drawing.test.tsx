import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { MunicipalityMapDrawing } from './municipality-map-drawing';
import type { MunicipalityShape } from './municipality-shapes';

function square(code: string, name: string, left: number): MunicipalityShape {
  const ring = [
    [left, 0],
    [left + 10, 0],
    [left + 10, 10],
    [left, 10],
    [left, 0],
  ];
  return {
    type: 'Feature',
    properties: { code, name },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

describe('the map by keyboard', () => {
  const choose = vi.fn();

  beforeEach(() => {
    choose.mockReset();
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(400);
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe() {
          // The width does not change in a test.
        }
        disconnect() {
          // Nothing to let go.
        }
      },
    );
    render(
      <MunicipalityMapDrawing
        label="Kart"
        shapes={[square('3310', 'Hole', 0), square('3305', 'Ringerike', 10), square('1', 'X', 20)]}
        regions={[
          { code: '3305', label: 'Ringerike: Innovasjonsløft', href: '/p/innovasjonsloft' },
          { code: '3310', label: 'Hole: Innovasjonsløft', href: '/p/innovasjonsloft' },
        ]}
        onChoose={choose}
      />,
    );
  });

  it('has a link for each municipality that leads somewhere, and for no other', () => {
    expect(screen.getAllByRole('link')).toHaveLength(2);
  });

  it('is one stop for the tab key, and the arrow keys go on by name', async () => {
    const user = userEvent.setup();
    await user.tab();
    expect(screen.getByRole('link', { name: /Hole/ })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('link', { name: /Ringerike/ })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('link', { name: /Hole/ })).toHaveFocus();
    await user.tab();
    expect(document.body).toHaveFocus();
  });

  it('chooses the municipality that is clicked, and leaves a new tab to the browser', async () => {
    const user = userEvent.setup();
    await user.click(screen.getByRole('link', { name: /Ringerike/ }));
    expect(choose).toHaveBeenCalledExactlyOnceWith('3305');
    await user.keyboard('{Control>}');
    await user.click(screen.getByRole('link', { name: /Hole/ }));
    expect(choose).toHaveBeenCalledTimes(1);
  });
});
