/** The tools that the page can write a request for. */
export const tools = ['curl', 'javascript', 'python', 'r', 'excel'] as const;

export type Tool = (typeof tools)[number];

/** A request, written for a tool. */
export function snippetFor(tool: Tool, url: string, accept: string): string {
  const csv = accept === 'text/csv';
  switch (tool) {
    case 'curl':
      return csv ? `curl -O '${url}'` : `curl '${url}'`;
    case 'javascript':
      return [
        `const response = await fetch('${url}');`,
        csv ? 'console.log(await response.text());' : 'console.log(await response.json());',
      ].join('\n');
    case 'python':
      return csv
        ? [
            'import pandas',
            '',
            `print(pandas.read_csv('${url}'${excelOptions(url, python)}))`,
          ].join('\n')
        : ['import requests', '', `print(requests.get('${url}').json())`].join('\n');
    case 'r':
      return csv
        ? `data <- ${url.endsWith('.excel.csv') ? 'read.csv2' : 'read.csv'}("${url}")`
        : ['library(jsonlite)', `data <- fromJSON("${url}")`].join('\n');
    case 'excel':
      return csv
        ? `= Csv.Document(Web.Contents("${url}"), [Delimiter="${url.endsWith('.excel.csv') ? ';' : ','}", Encoding=65001])`
        : `= Json.Document(Web.Contents("${url}"))`;
  }
}

const python = ", sep=';', decimal=','";

/** The file for Excel has semicolons and decimal commas, so other readers have to be told. */
function excelOptions(url: string, options: string): string {
  return url.endsWith('.excel.csv') ? options : '';
}
