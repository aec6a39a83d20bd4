import { DurableObject } from 'cloudflare:workers'
import { cellFrom, LINE_MS, type LiveCell, type LiveMessage, type Present } from '#domain/live.ts'

/** Whose line it is, as the route that has checked them says. */
export interface Seat {
  readonly connection: string
  /** The account and its session: whoever loses one of them loses the line. */
  readonly user: string
  readonly session: string
  readonly name: string
  /** Belongs to the unit: sees who else is there, and is seen. */
  readonly member: boolean
}

interface Taken extends Seat {
  readonly since: number
  readonly cell: LiveCell | null
}

/** Says to a page that its rights are looked at again with its next line. */
const RECHECK = 4001

/** Most lines to one sheet. */
const MOST_LINES = 200

/**
 * The lines of everybody who has one sheet open. It announces that something has changed and who is there; it holds no
 * values, and D1 stays the only truth. Its sockets hibernate: an idle sheet costs nothing.
 */
export class SheetRoom extends DurableObject<Cloudflare.Env> {
  constructor(ctx: DurableObjectState, env: Cloudflare.Env) {
    super(ctx, env)
    // Keeps lines alive through proxies without waking the object.
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair('ping', 'pong'))
  }

  /** Opens a line for `seat`, a JSON of `Seat`. */
  override fetch(request: Request): Response {
    const seat: Seat = JSON.parse(decodeURIComponent(request.headers.get('x-kim-seat') ?? ''))
    if (this.ctx.getWebSockets().length >= MOST_LINES) return new Response(null, { status: 503 })
    const { 0: client, 1: server } = new WebSocketPair()
    this.ctx.acceptWebSocket(server)
    server.serializeAttachment({ ...seat, since: Date.now(), cell: null } satisfies Taken)
    this.#tellWhoIsThere()
    return new Response(null, { status: 101, webSocket: client })
  }

  /** Tells everybody that the feed has something new, but not the line whose page made the change. */
  announce(connection: string): void {
    for (const socket of this.#lines())
      if (takenBy(socket).connection !== connection) say(socket, { kind: 'changed' })
  }

  /** Ends the lines of an account, or of one of its sessions; their pages ask anew, and are told what they may. */
  dismiss(user: string, session: string | null): void {
    for (const socket of this.#lines()) {
      const seat = takenBy(socket)
      if (seat.user === user && (session === null || seat.session === session)) socket.close(RECHECK)
    }
  }

  override webSocketMessage(socket: WebSocket, message: string | ArrayBuffer): void {
    const cell = cellFrom(message)
    // Nobody's page of ours says anything else.
    if (cell === undefined) return socket.close(1008)
    const taken = takenBy(socket)
    if (!taken.member) return
    socket.serializeAttachment({ ...taken, cell } satisfies Taken)
    this.#tellWhoIsThere()
  }

  override webSocketClose(socket: WebSocket): void {
    this.#tellWhoIsThere(socket)
  }

  override webSocketError(socket: WebSocket): void {
    this.#tellWhoIsThere(socket)
  }

  #lines(without?: WebSocket): WebSocket[] {
    return this.ctx.getWebSockets().filter((socket) => {
      if (socket === without) return false
      if (Date.now() - takenBy(socket).since < LINE_MS) return true
      socket.close(RECHECK)
      return false
    })
  }

  // Coordinators see units, not persons, and work on no cell: they are neither told nor told of.
  #tellWhoIsThere(without?: WebSocket): void {
    const members = this.#lines(without).filter((socket) => takenBy(socket).member)
    for (const socket of members) {
      const own = takenBy(socket).connection
      const people = members
        .map(takenBy)
        .flatMap(({ connection, name, cell }): Present[] =>
          connection === own ? [] : [{ id: connection, name, cell }],
        )
      say(socket, { kind: 'present', people })
    }
  }
}

const takenBy = (socket: WebSocket): Taken => socket.deserializeAttachment()

function say(socket: WebSocket, message: LiveMessage): void {
  try {
    socket.send(JSON.stringify(message))
  } catch {
    // A line that breaks just now is told of by its own event.
  }
}
