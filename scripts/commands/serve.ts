/** `npm run serve`: serves the built site. */
import type { Server } from 'node:http';
import { needBuilt } from '../kit/built.ts';
import { defineCommand, DIST, PORT } from '../kit/command.ts';
import { portNamed, serve } from '../kit/server.ts';

/** Resolves when someone stops the command; open connections are closed. */
export const untilStopped = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        server.closeAllConnections();
        server.close(() => resolve());
      });
  });

export const command = defineCommand(import.meta, {
  name: 'serve',
  describe: {
    vi: 'mở trang đã dựng, với đúng các tiêu đề HTTP của nó',
    en: 'serve the built site with the headers that it ships',
  },
  options: { port: PORT, dist: DIST },
  run: async ({ options: { port, dist }, tell }) => {
    const number = portNamed(port);
    needBuilt(dist);
    const { server, address } = await serve(dist, number);
    tell({ vi: `${address}  (Ctrl+C: dừng)`, en: `${address}  (Ctrl+C: stop)` });
    await untilStopped(server);
  },
});
