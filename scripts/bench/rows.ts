/** A figure beside its budget, and the table of all of them. */

export interface Row {
  what: string;
  figure: number;
  unit: '×' | 'calls' | 'KB' | '%' | 'kB gzip' | 'ms' | 'requests';
  /** None where a figure is only told. */
  budget?: number;
  /** Where the worst was, or the figures behind a ratio. */
  detail?: string;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

export const milliseconds = (value: number): string => `${value.toFixed(2)} ms`;

const isOver = ({ figure, budget = Infinity }: Row): boolean => figure > budget;

function amount(value: number, unit: Row['unit']): string {
  const digits = unit === '×' ? (Math.abs(value) < 1 ? 3 : 2) : unit === 'calls' || unit === 'requests' ? 0 : 1;
  return `${value.toFixed(digits)} ${unit}`;
}

/** Only of what was measured: a table without rows claims nothing. A line per row: figure, budget, whether it is kept, and what it was made of. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    row.what,
    amount(row.figure, row.unit),
    row.budget === undefined ? '' : `≤ ${Number(row.budget.toFixed(3))} ${row.unit}`,
    row.budget === undefined ? '' : isOver(row) ? 'over' : 'ok',
    row.detail ?? '',
  ]);
  const all = [['what', 'measured', 'budget', '', ''], ...lines];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((line) => (line[column] as string).length)));
  const laidOut = all.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const over = rows.filter(isOver).length;
  const budgeted = rows.filter(({ budget }) => budget !== undefined).length;
  return [...laidOut, '', rows.length === 0 ? 'Nothing was measured.' : `${over} of ${budgeted} over budget.`].join('\n');
}
