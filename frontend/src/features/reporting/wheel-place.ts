const months = 12;

/** How far round the wheel a day is, from 0 at the top; the first of January stands there, and time goes as the hands of a clock. */
export function turnOf(day: string): number {
  const date = new Date(`${day}T00:00:00Z`);
  const daysInMonth = new Date(
    Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0),
  ).getUTCDate();
  return (date.getUTCMonth() + (date.getUTCDate() - 1) / daysInMonth) / months;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where that is on a circle around a middle. */
export function placeAt(turn: number, radius: number, middle: number): Place {
  const angle = turn * 2 * Math.PI;
  return {
    x: Math.round((middle + radius * Math.sin(angle)) * 10) / 10,
    y: Math.round((middle - radius * Math.cos(angle)) * 10) / 10,
  };
}
