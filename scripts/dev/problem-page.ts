/** What the development server shows instead of a page while the content has problems: each with code, file, line, what is wrong and what to write. */
import { explain, type Problem } from '../../src/messages/problems.ts';
import { linesOf } from '../../src/messages/rewrite.ts';
import type { Lang } from '../../src/model/schema/common.ts';
import type { Words } from '../kit/exit.ts';

const TITLE = (count: number): Words => ({
  vi: `${count} lỗi trong nội dung`,
  en: count === 1 ? '1 problem in the content' : `${count} problems in the content`,
});
const LEAD: Words = {
  vi: 'Sửa tệp rồi lưu; trang tự hiện lại khi không còn lỗi.',
  en: 'Mend the file and save it; the page comes back by itself when nothing is wrong.',
};

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const item = (problem: Problem, lang: Lang): string => {
  const { what, todo } = explain(problem, lang);
  const lines = problem.rewrite ? `<pre>${escape(linesOf(problem.rewrite, lang).join('\n'))}</pre>` : '';
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  return `<li><p><code>${escape(place)}</code> <b>${escape(problem.code)}</b></p><p>${escape(what)}</p><p>→ ${escape(todo)}</p>${lines}</li>`;
};

/** The page; Vite's client opens it anew when the content changes. */
export const problemPage = (problems: readonly Problem[], lang: Lang): string => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${TITLE(problems.length)[lang]}</title>
<script type="module" src="/@vite/client"></script>
<style>body{max-width:48rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}li{margin:0 0 1.5rem}p{margin:.25rem 0}code{overflow-wrap:anywhere}pre{overflow-x:auto}</style>
</head>
<body>
<main>
<h1>${TITLE(problems.length)[lang]}</h1>
<p>${LEAD[lang]}</p>
<ol>
${problems.map((problem) => item(problem, lang)).join('\n')}
</ol>
</main>
</body>
</html>
`;
