import { inflateRawSync } from 'node:zlib';

/** The rows of the first sheet. */
export function rowsOf(file: Buffer): readonly (readonly string[])[] {
  const parts = unzip(file);
  const shared = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, item = '']) => textOf(item),
  );
  return [
    ...(parts.get('xl/worksheets/sheet1.xml') ?? '').matchAll(/<row [^>]*>(.*?)<\/row>/gs),
  ].map(([, row = '']) => {
    const cells: string[] = [];
    for (const [, place = '', about = '', content = ''] of row.matchAll(
      /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
    )) {
      const value = /<v>(.*?)<\/v>/.exec(content)?.[1] ?? textOf(content);
      cells[columnOf(place)] = about.includes('t="s"') ? (shared[Number(value)] ?? '') : value;
    }
    return Array.from(cells, (cell: string | undefined) => cell ?? '');
  });
}

function textOf(xml: string): string {
  return [...xml.matchAll(/<t[^>]*>(.*?)<\/t>/gs)]
    .map(([, text = '']) => text)
    .join('')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** "A" is 0, "AA" is 26. */
function columnOf(letters: string): number {
  return (
    Array.from(letters, (letter) => letter.charCodeAt(0) - 64).reduce((a, b) => a * 26 + b) - 1
  );
}

/** The files in a zip, as texts. */
function unzip(file: Buffer): ReadonlyMap<string, string> {
  const directory = file.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const count = file.readUInt16LE(directory + 10);
  const files = new Map<string, string>();
  let at = file.readUInt32LE(directory + 16);
  for (let each = 0; each < count; each += 1) {
    const method = file.readUInt16LE(at + 10);
    const size = file.readUInt32LE(at + 20);
    const nameLength = file.readUInt16LE(at + 28);
    const start = file.readUInt32LE(at + 42);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    const from = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28);
    const packed = file.subarray(from, from + size);
    files.set(name, (method === 0 ? packed : inflateRawSync(packed)).toString('utf8'));
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return files;
}
