// A part of a build that ends badly, in the way that is named.
const [way] = process.argv.slice(2);
if (way === 'bug') throw new TypeError('undefined is not a page');
if (way === 'prose') throw new Error('content/pages/vi/about.mdx: an opening tag without an end');
if (way === 'disk') throw Object.assign(new Error("ENOSPC: no space left on device, write 'plans/index.html'"), { code: 'ENOSPC' });
if (way === 'killed') process.kill(process.pid, 'SIGKILL');
