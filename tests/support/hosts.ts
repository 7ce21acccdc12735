/** Starts real web servers on a folder: nginx, Apache and Caddy where they are installed, and our own. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { htaccess } from '../../src/hosting/render/apache.ts';
import { caddySnippet } from '../../src/hosting/render/caddy.ts';
import { nginxHttp, nginxServer } from '../../src/hosting/render/nginx.ts';
import { HOSTING_FOLDER, type SiteFacts } from '../../src/hosting/facts.ts';
import { siteServer } from '../../scripts/hosting/server.ts';
import { which } from '../../scripts/test/tools.ts';
import { until } from './until.ts';

export interface Host {
  readonly name: string;
  readonly port: number;
  readonly stop: () => Promise<void>;
}

export interface Place {
  /** Where the site stands: `<root><base>`. */
  readonly root: string;
  /** For what a server writes. */
  readonly work: string;
  readonly facts: SiteFacts;
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });

const answers = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });

async function started(name: string, port: number, child: ChildProcess): Promise<Host> {
  let complaint = '';
  child.stderr?.on('data', (words: Buffer) => (complaint += words.toString()));
  await until(`${name} answers`, () => {
    if (child.exitCode !== null) throw new Error(`${name}: ${complaint}`);
    return answers(port);
  });
  return {
    name,
    port,
    stop: () =>
      new Promise((done) => {
        child.once('exit', () => done());
        child.kill();
      }),
  };
}

const checked = (name: string, command: string, args: string[], env = process.env): void => {
  const { status, stderr, stdout } = spawnSync(command, args, { encoding: 'utf8', env });
  if (status !== 0) throw new Error(`${name}: ${stdout}${stderr}`);
};

/** The recipe as it is delivered, with the paths of this test. */
const recipe = (name: string, root: string, { base }: SiteFacts): string =>
  readFileSync(join('deploy', name), 'utf8')
    .replaceAll('/srv/open-plan/current/.hosting', `${root}${base}${HOSTING_FOLDER}`)
    .replaceAll('/srv/open-plan/current', root);

function hostingFolder(root: string, { base }: SiteFacts): string {
  const folder = join(root, base, HOSTING_FOLDER);
  mkdirSync(folder, { recursive: true });
  return folder;
}

const isRoot = process.getuid?.() === 0;

async function nginx(program: string, { root, work, facts }: Place): Promise<Host> {
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${work}/${name};`)
    .join(' ');
  const hosting = hostingFolder(root, facts);
  writeFileSync(join(hosting, 'nginx-http.conf'), nginxHttp(facts));
  writeFileSync(join(hosting, 'nginx-server.conf'), nginxServer(facts));
  const config = join(work, 'nginx.conf');
  writeFileSync(
    config,
    `${isRoot ? 'user root;' : ''} daemon off; pid ${work}/nginx.pid; error_log ${work}/nginx.log; events {}
http { access_log off; ${temporary}
${recipe('nginx.conf', root, facts).replace('listen 80', `listen 127.0.0.1:${port}`)} }`,
  );
  checked('nginx', program, ['-t', '-c', config]);
  return started('nginx', port, spawn(program, ['-c', config]));
}

const APACHE_MODULES = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite', 'alias'];

async function apache(program: string, { root, work, facts }: Place): Promise<Host> {
  const port = await freePort();
  writeFileSync(join(root, facts.base, '.htaccess'), htaccess(facts));
  const config = join(work, 'apache.conf');
  writeFileSync(
    config,
    `${APACHE_MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${work}/apache.pid
ErrorLog ${work}/apache.log
DefaultRuntimeDir ${work}
TypesConfig /dev/null
${recipe('apache.conf', root, facts).replace('*:80', `127.0.0.1:${port}`)}`,
  );
  checked('apache', program, ['-t', '-f', config]);
  return started('apache', port, spawn(program, ['-DFOREGROUND', '-f', config]));
}

async function caddy(program: string, { root, work, facts }: Place): Promise<Host> {
  const port = await freePort();
  const config = join(work, 'Caddyfile');
  writeFileSync(join(hostingFolder(root, facts), 'open-plan.caddy'), caddySnippet(facts));
  const site = recipe('Caddyfile', root, facts).replace('plans.example {', `http://127.0.0.1:${port} {`);
  writeFileSync(config, `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
  const env = { ...process.env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work };
  checked('caddy', program, ['validate', '--config', config, '--adapter', 'caddyfile'], env);
  return started('caddy', port, spawn(program, ['run', '--config', config, '--adapter', 'caddyfile'], { env }));
}

async function own({ root, facts }: Place): Promise<Host> {
  const folder = join(root, facts.base);
  mkdirSync(join(folder, HOSTING_FOLDER), { recursive: true });
  writeFileSync(join(folder, HOSTING_FOLDER, 'site.json'), JSON.stringify(facts));
  const { server } = siteServer(folder);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    name: 'serve',
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** Every host by name; null where its program is not installed. */
export const HOSTS: Readonly<Record<string, ((place: Place) => Promise<Host>) | null>> = {
  serve: own,
  nginx: which('nginx') === null ? null : (place) => nginx(which('nginx') ?? '', place),
  apache: which('apache2') === null ? null : (place) => apache(which('apache2') ?? '', place),
  caddy: which('caddy') === null ? null : (place) => caddy(which('caddy') ?? '', place),
};

/** Puts a small site at `<root><base>`, from paths to contents. */
export function putSite(root: string, base: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(root, base, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
