export interface Product {
  readonly ended: Promise<number>;
  readonly stop: () => void;
}

export function startProduct(
  port: number | string,
  settings: Readonly<Record<string, string>>,
  onLine: (line: string) => void,
): Product;
