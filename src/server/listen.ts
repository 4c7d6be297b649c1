/**
 * Opens a server's port, or the next free one where the caller agrees to that.
 * Errors say which port it was and what to do about it.
 */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UsageError } from '../model/UsageError.js';

const nextPorts = 20;

/** @returns the port that was opened. */
export async function listen(server: Server, wanted: { readonly host: string; readonly port: number; readonly triesNextPorts: boolean }): Promise<number> {
  const { host, port } = wanted;
  const last = wanted.triesNextPorts && port !== 0 ? Math.min(port + nextPorts, 65_535) : port;
  for (let candidate = port; ; candidate += 1) {
    const error = await tryPort(server, host, candidate);
    if (error === undefined) return (server.address() as AddressInfo).port;
    if (error.code !== 'EADDRINUSE') {
      throw new UsageError(`Port ${candidate} on ${host} cannot be opened (${error.code ?? error.message}). Choose another host or port.`, { cause: error });
    }
    if (candidate >= last) {
      const which = last === port ? `Port ${port} on ${host} is taken` : `Ports ${port} to ${last} on ${host} are all taken`;
      throw new UsageError(`${which}. Stop the program that uses it, or choose another port (0 takes any free one).`, { cause: error });
    }
  }
}

function tryPort(server: Server, host: string, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException): void => resolve(error);
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      resolve(undefined);
    });
  });
}
