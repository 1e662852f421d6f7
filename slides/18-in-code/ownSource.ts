/** The lines of our own forward pass, as they stand in its file and run in this page; only the type annotations are left out. */
import source from '../../src/network/forward.ts?raw';

/** What TypeScript reads and the browser never sees. */
function withoutTypes(code: string): string {
  return code.replace(/\((\w+\[[^\]]*\]) as number\)/g, '$1').replace(/: (?:readonly )?(?:\w+\[\]|Float64Array)/g, '');
}

function functionNamed(name: string): string[] {
  const from = source.search(new RegExp(`^(export )?function ${name}\\(`, 'm'));
  const to = source.indexOf('\n}', from);
  if (from < 0 || to < 0) throw new Error(`There is no function ${name} in the file of the forward pass.`);
  return withoutTypes(source.slice(from, to + 2)).split('\n');
}

export const forwardLines: readonly string[] = functionNamed('forward');
/** What it calls; not shown. */
export const helperLines: readonly string[] = functionNamed('indicesOfNonZero');
