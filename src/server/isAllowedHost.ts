/**
 * Guards a server on the owner's machine against DNS rebinding: a page of another site that has its own name
 * point to 127.0.0.1 still sends that name. Names compare without port, brackets and letter case.
 */
export function isAllowedHost(hostHeader: string | undefined, allowed: readonly string[] | undefined): boolean {
  if (allowed === undefined) return true;
  const match = /^(?:\[([^\]]*)\]|([^:]*))(?::\d*)?$/.exec(hostHeader ?? '');
  const name = (match?.[1] ?? match?.[2] ?? '').toLowerCase().replace(/\.$/, '');
  return name !== '' && allowed.some((host) => host.toLowerCase().replace(/^\[|\]$/g, '') === name);
}
