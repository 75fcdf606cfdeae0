const functions = ['sum', 'lag', 'change', 'cagr', 'ratioOfChanges', 'perCapita'] as const;

export type FunctionName = (typeof functions)[number];

const indicatorOrFunction = /\[([^\]]*)\]|([A-Za-z]+)(?=\()/g;

/** The functions that a formula uses, each once. */
export function functionsIn(expression: string): readonly FunctionName[] {
  // What stands in brackets is the slug of an indicator, whatever it looks like.
  const names = [...expression.matchAll(indicatorOrFunction)].map(([, , name]) => name);
  return functions.filter((each) => names.includes(each));
}

/** A formula with names instead of slugs. */
export function readable(
  expression: string,
  nameOf: (slug: string) => string,
  functionOf: (name: FunctionName) => string,
): string {
  return expression.replace(
    indicatorOrFunction,
    (text: string, slug: string | undefined, name: string | undefined) => {
      if (slug !== undefined) return nameOf(slug);
      const known = functions.find((each) => each === name);
      return known ? functionOf(known) : text;
    },
  );
}
