/** Moves the decimal point to the right, without what binary numbers add: 1.005 by 2 is 100.5. */
export function movePoint(value: number, places: number): number {
  const [digits = '', power = '0'] = String(value).split('e');
  return Number(`${digits}e${String(Number(power) + places)}`);
}

function decimalsOf(value: number): number {
  const [digits = '', power = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(power));
}

/** The difference of two decimal numbers, which has no more decimals than they have. */
export function differenceOf(a: number, b: number): number {
  return roundDecimal(a - b, Math.max(decimalsOf(a), decimalsOf(b)));
}

/** To so many decimals as people round: a half goes away from zero, and zero is never below zero. */
export function roundDecimal(value: number, decimals: number): number {
  const whole = Math.round(movePoint(Math.abs(value), decimals));
  return Math.sign(value) * movePoint(whole, -decimals) || 0;
}

/** As many decimals as a number is shown with at the most. */
const mostDecimals = 6;

/** With so many decimals, or so many more that what is not zero is not shown as zero. */
export function legible(value: number, decimals: number): number {
  for (let places = decimals; places < mostDecimals; places += 1) {
    const shown = roundDecimal(value, places);
    if (shown !== 0) return shown;
  }
  return roundDecimal(value, mostDecimals);
}
