import type { ReactiveControllerHost } from 'lit'

/** Listens to the window as long as `host` is on the page. */
export function onWindow<K extends keyof WindowEventMap>(
  host: ReactiveControllerHost,
  types: readonly K[],
  listener: (event: WindowEventMap[K]) => void,
): void {
  host.addController({
    hostConnected: () => {
      for (const type of types) window.addEventListener(type, listener)
    },
    hostDisconnected: () => {
      for (const type of types) window.removeEventListener(type, listener)
    },
  })
}
