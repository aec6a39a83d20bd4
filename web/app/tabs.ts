/** The tabs of this browser that have the same thing open. */
export interface Tabs<M> {
  /** Tells the others. */
  tell(message: M): void
  /** Leaves; whoever waited longest leads next. */
  leave(): void
}

/**
 * Joins the tabs that have `name` open. One of them leads at a time: the browser's lock passes to the next one when the
 * leading tab is closed, crashes or leaves.
 */
export function joinTabs<M>(
  name: string,
  on: { readonly heard: (message: M) => void; readonly leading: () => void },
): Tabs<M> {
  const channel = new BroadcastChannel(name)
  channel.addEventListener('message', (event: MessageEvent<M>) => on.heard(event.data))
  const left = new AbortController()
  const lead = (): Promise<void> => {
    on.leading()
    return new Promise((resolve) => left.signal.addEventListener('abort', () => resolve()))
  }
  navigator.locks.request(name, { signal: left.signal }, lead).catch((error: unknown) => {
    if (!left.signal.aborted) throw error
  })
  return {
    tell(message) {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a broadcast channel has no target
      if (!left.signal.aborted) channel.postMessage(message)
    },
    leave() {
      left.abort()
      channel.close()
    },
  }
}
