/** Opens as many files at once as its argument says. With 300 it must fail under the limit that the build is run with. */
import { openSync } from 'node:fs';

for (let opened = 0; opened < Number(process.argv[2]); opened++) openSync(import.meta.filename);
