/**
 * `npm run lock`: adds to package-lock.json the packages of other platforms that the registry at hand does not have.
 * npm leaves them out when it cannot see them, and then refuses its own lockfile (`npm ci`: "Missing … from lock file").
 */
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const systems = { android: 'android', darwin: 'darwin', freebsd: 'freebsd', linux: 'linux', netbsd: 'netbsd', openbsd: 'openbsd', openharmony: 'openharmony', sunos: 'sunos', aix: 'aix', win32: 'win32', windows: 'win32' };
const processors = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32'];

for (const [parent, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (resolved(parent, name)?.version === version) continue;
    const beside = parent.slice(0, parent.lastIndexOf('node_modules/'));
    const path = `${beside}node_modules/${name}`;
    const parts = name.slice(name.indexOf('/') + 1).split('-');
    const os = parts.map((part) => systems[part]).find((each) => each !== undefined);
    const cpu = processors.find((each) => parts.includes(each));
    if (os === undefined && cpu === undefined) continue;
    const libc = parts.some((part) => part.startsWith('musl')) ? ['musl'] : parts.some((part) => part.startsWith('gnu')) ? ['glibc'] : undefined;
    lock.packages[path] = { version, ...(cpu === undefined ? {} : { cpu: [cpu] }), ...(dev === true ? { dev } : {}), ...(libc === undefined ? {} : { libc }), optional: true, ...(os === undefined ? {} : { os: [os] }) };
  }
}
/** What `name` means to the package at `path`: the nearest one on the way up. */
function resolved(path, name) {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const found = lock.packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`];
    if (found !== undefined || folder === '') return found;
  }
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
