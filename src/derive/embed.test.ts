import { expect, test } from 'vitest';
import { embedPath, iframeLine } from './embed.ts';

test('the line to copy is one element with everything escaped', () => {
  const line = iframeLine('https://site.example/embed/plans/a/b/', {
    path: embedPath('/plans/a/b/'),
    title: 'A “b” <c> & "d"',
    height: 300,
  });
  expect(line).toBe(
    '<iframe src="https://site.example/embed/plans/a/b/" title="A “b” &lt;c&gt; &amp; &quot;d&quot;" width="100%" height="300" loading="lazy"></iframe>',
  );
});
