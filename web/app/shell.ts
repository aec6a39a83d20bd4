import { SERVICE_WORKER, trustedScript } from '../ui/trusted.ts'

/** Keeps the application's files on this device, so that it opens without the network. It keeps no data. */
export async function keepShell(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  try {
    await navigator.serviceWorker.register(trustedScript(SERVICE_WORKER))
  } catch {
    // Private windows and some settings have none: the application then needs the network to open.
  }
}
