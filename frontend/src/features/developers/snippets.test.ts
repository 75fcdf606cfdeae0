import { describe, expect, it } from 'vitest';

import { examples } from './examples';
import { snippetFor, tools } from './snippets';

describe('the examples of the page for developers', () => {
  it('have a key of their own, a title in three languages and a path below /api', () => {
    expect(new Set(examples.map((each) => each.key)).size).toBe(examples.length);
    for (const example of examples) {
      expect(Object.keys(example.title).sort()).toEqual(['en', 'nb', 'nn']);
      expect(example.path).toMatch(/^\/api\/v1\//);
    }
  });
});

describe('a request written for a tool', () => {
  it.each(tools)('names the address, for %s', (tool) => {
    const url = 'https://example.org/api/v1/programmes?limit=2';
    expect(snippetFor(tool, url, 'application/json')).toContain(url);
  });

  it('tells each reader of CSV about semicolons and decimal commas', () => {
    const url = 'https://example.org/api/v1/programmes.excel.csv';
    expect(snippetFor('python', url, 'text/csv')).toContain("sep=';'");
    expect(snippetFor('r', url, 'text/csv')).toContain('read.csv2');
    expect(snippetFor('excel', url, 'text/csv')).toContain('Delimiter=";"');
    expect(snippetFor('excel', url.replace('.excel', ''), 'text/csv')).toContain('Delimiter=","');
  });
});
