/** Moves the decimal point to the right, without what binary numbers add: 1.005 by 2 is 100.5. */
export function movePoint(value: number, places: number): number {
  const [digits = '', power = '0'] = String(value).split('e');
  return Number(`${digits}e${String(Number(power) + places)}`);
}

/** To so many decimals as people round: a half goes away from zero, and zero is never below zero. */
export function roundDecimal(value: number, decimals: number): number {
  const whole = Math.round(movePoint(Math.abs(value), decimals));
  return Math.sign(value) * movePoint(whole, -decimals) || 0;
}
