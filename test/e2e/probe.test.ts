import { test } from 'vitest';
import { ask, awayFromAll, close, openDeck, settle, rest } from './deck';
import { pictureIn, whereDiffering } from './picture';
import { writeFileSync } from 'node:fs';
test.each([['as is', ''], ['radius 0', '.chip{border-radius:0}'], ['shadow', '.chip{border-color:transparent;box-shadow:inset 0 0 0 1px var(--hairline)}'], ['contain', '.words{contain:paint}'], ['layer', '.words{will-change:transform}']])('x %s', async (name, css) => {
  const page = await openDeck();
  if (css) await page.addStyleTag({ content: css });
  await awayFromAll(page);
  const seen: Buffer[] = []; const out: string[] = [];
  const shot = async (step: number) => { await rest(page); await settle(page); const b = await page.screenshot({ animations: 'disabled', caret: 'hide' });
   if (!seen[step]) seen[step] = b; else if (!seen[step].equals(b)) { const [pa, pb] = [pictureIn(seen[step]), pictureIn(b)]; let max = 0, n = 0; pa!.bytes.forEach((v, i) => { const d = Math.abs(v - pb!.bytes[i]!); if (d) n++; max = Math.max(max, d); }); out.push(`${step}: ${n}/${max} ${JSON.stringify(whereDiffering(pa, pb))}`); } };
  for (const id of ['feeding-forward', 'weighted-sum']) {
   seen.length = 0;
  await ask(page, 'goTo', id, 0);
  for (let i = 1; i < 9; i++) { await page.keyboard.press('ArrowRight'); await shot(i); }
  for (let i = 7; i > 0; i--) { await page.keyboard.press('ArrowLeft'); await shot(i); }
  for (const i of [6, 3, 8, 6, 2, 4, 7, 5, 6]) { await ask(page, 'goTo', id, i); await shot(i); }
  }
  if (name === 'as is') writeFileSync('/tmp/asks.png', seen[6]!);
  console.log(name, out.join('; '));
  await close(page);
});
