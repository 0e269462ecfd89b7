// Lays out the weights of all pages of a built site as a table.
import type { BuiltSite } from '../built/site.ts';
import { weighPage } from '../built/weight.ts';

export function weightTable(site: BuiltSite): string {
  const rows = [...site.files.keys()]
    .filter((path) => path.endsWith('.html'))
    .map((path) => weighPage(site, path))
    .map(({ page, htmlBytes, cssBytes, jsBytes, han }) =>
      [page, htmlBytes, cssBytes, htmlBytes + cssBytes, jsBytes, han].map(String),
    );
  const table = [['page', 'HTML', 'CSS', 'HTML+CSS', 'JS before paint', 'Han in HTML'], ...rows];
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  return table
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
