/** `npm run translations -- [--confirm <plan|all>]`: lists English texts older than their Vietnamese; --confirm says that they were read again. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fingerprint } from '../../src/text/fingerprint.ts';
import { loadModel } from '../../src/model/index.ts';

const { values } = parseArgs({ options: { confirm: { type: 'string' } } });
const { site, problems } = loadModel('.');
if (problems.length > 0) {
  console.error('npm run check');
  process.exit(1);
}
const stale = site.lines.filter((line) => !line.english_current);
if (values.confirm === undefined) {
  for (const line of stale) console.log(line.id);
  console.log(`${stale.length} bản tiếng Anh cần đọc lại · English texts to read again`);
} else {
  const confirmed = (plan: string) => values.confirm === 'all' || values.confirm === plan;
  const rows = site.lines
    .filter((line) => line.english_current || confirmed(line.plan.id))
    .map((line) => `${line.id},${fingerprint(line.text.vi)}`);
  writeFileSync('data/translations.csv', `clause,fingerprint\n${rows.join('\n')}\n`);
  console.log(`${stale.filter((line) => confirmed(line.plan.id)).length} xác nhận · confirmed`);
}
