/** How long updates and presence are gathered before they are written and sent on, in milliseconds: the one lever on CPU that measuring found, and still shorter than a blink. */
export const GATHER_FOR = 20;

/** Bytes queued for a slow client above which its presence is dropped: stale carets are worth nothing. */
export const PRESENCE_QUEUE_BYTES = 1024 * 1024;

/** Bytes queued for a slow client above which its line is closed: it comes back and gets the state afresh, which is smaller. */
export const QUEUE_BYTES = 8 * 1024 * 1024;

/** Bytes a connection may send before its room is loaded; a client's whole offline work fits. */
export const WAITING_BYTES = 16 * 1024 * 1024;

/** Largest presence of one client, in bytes; a caret with a name takes 300. */
export const PRESENCE_BYTES = 8 * 1024;

/** Clients that may speak through one connection: y-websocket uses one, a client that changed its document two. */
export const CLIENTS_PER_CONNECTION = 4;

/** Connections one person may have open: tabs, windows and devices, with some to spare. */
export const CONNECTIONS_PER_PERSON = 40;

/** Messages a connection may send at once, and how many a second come back: fast typing makes 40 a second. */
export const MESSAGE_BURST = 4_000;
export const MESSAGES_PER_SECOND = 400;

/** Updates in a room's log above which they are folded into its snapshot: 500 load in 5 ms. */
export const COMPACT_AFTER = 500;

/** How long to wait before a failed write is tried again, in milliseconds: first and longest; it doubles in between. */
export const RETRY_FIRST = 50;
export const RETRY_LONGEST = 5_000;

/** How often a line is asked whether it lives, in milliseconds; one silent for two rounds is cut. */
export const PING_EVERY = 30_000;

/** How long the last writes of a room may take when its epoch ends or the server stops, in milliseconds. */
export const LAST_WRITE_WITHIN = 10_000;
