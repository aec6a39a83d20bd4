/** Names this page among all that are open, so that it is not told of its own changes. New with every load. */
export const CONNECTION = crypto.randomUUID()
