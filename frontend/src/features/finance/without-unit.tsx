/** An amount in a column whose heading says that it is in kroner: the eye need not read it again in each cell. */
export function WithoutUnit({ text }: Readonly<{ text: string }>) {
  const [before, unit, after] = text.split(/(\u00a0kr\b|\bNOK\u00a0)/);
  if (unit === undefined) return text;
  return (
    <>
      {before}
      <span className="visually-hidden">{unit}</span>
      {after}
    </>
  );
}
