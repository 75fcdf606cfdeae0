import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';

import { Timeline, type TimelineRow } from './timeline';

const width = 600;

vi.mock('@/lib/use-element-width', () => ({ useElementWidth: () => 600 }));

/** The bars as fractions of the axis, with whether they are faded. */
function bars(container: HTMLElement) {
  return [...container.querySelectorAll('rect')].map((rect) => ({
    from: Number(rect.getAttribute('x')) / width,
    length: Number(rect.getAttribute('width')) / width,
    faded: rect.getAttribute('class')?.includes('faded') === true,
  }));
}

function draw(rows: readonly Partial<TimelineRow>[], absentEnd?: 'unknown' | 'holds') {
  return render(
    <Timeline
      label="Tid"
      absentEnd={absentEnd}
      mark={{ at: 2026, label: 'i dag' }}
      rows={rows.map((row, index) => ({
        key: String(index),
        label: `Rad ${String(index)}`,
        when: 'når',
        ...row,
      }))}
    />,
  ).container;
}

describe('a timeline', () => {
  it('draws an end that nobody knows as a short faded stub beside the known date', () => {
    const container = draw([{ from: 2010, to: 2020 }, { from: 2012 }, { to: 2018 }]);
    const [known, afterStart, start, beforeEnd] = bars(container);
    expect(known).toEqual({ from: 0, length: 1, faded: false });
    expect(afterStart).toEqual({ from: 0.2, length: 0.1, faded: true });
    expect(start?.faded).toBe(false);
    expect(start?.length).toBeLessThan(0.01);
    expect(beforeEnd?.from).toBeCloseTo(0.7);
    expect(beforeEnd?.faded).toBe(true);
  });

  it('goes on to the end of the axis with what still holds', () => {
    expect(bars(draw([{ from: 2016 }], 'holds'))).toEqual([{ from: 0, length: 1, faded: false }]);
    expect(bars(draw([{ to: 2020 }], 'holds'))).toEqual([{ from: 0, length: 1, faded: false }]);
  });

  it('says what has no date in words, and draws nothing for it', () => {
    const container = draw([{ from: 2010, to: 2020 }, { when: 'tid ikke oppgitt' }]);
    expect(screen.getByText('tid ikke oppgitt')).toBeVisible();
    expect(bars(container)).toHaveLength(1);
  });

  it('names the first and the last year', () => {
    const container = draw([{ from: 2011.5, to: 2018.2 }]);
    const years = [...container.querySelectorAll('text')].map((text) => text.textContent);
    expect(years[0]).toBe('2011');
    expect(years.at(-1)).toBe('2019');
  });
});
