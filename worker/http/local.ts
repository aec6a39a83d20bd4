const LOCAL = /^(?:localhost|127\.0\.0\.1|\[::1\]|[a-z0-9-]+\.localhost)$/

/** Whether a host name means this machine, which browsers trust without TLS. */
export function isLocal(hostname: string): boolean {
  return LOCAL.test(hostname)
}
