/**
 * A server in a process of its own, spoken to in frames as they go over the wire, well formed or not. Owns the process and the
 * framing; the protocol's meaning is for the tests.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../bin/hansard-language-server.js', import.meta.url));

/** How every server is started: what would lead out of it ends it, see closed-doors.cjs; no text becomes code. */
export const nodeOptions: readonly string[] = [
  '--require',
  fileURLToPath(new URL('closed-doors.cjs', import.meta.url)),
  '--disallow-code-generation-from-strings',
];

/** A message that came from the server. */
export interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: { readonly message?: string; readonly items?: readonly unknown[] };
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** How the process ended. */
export interface Exit {
  readonly code: number | null;
  readonly signal: string | null;
}

/** A running server. */
export interface ServerProcess {
  readonly processId: number;
  readonly exit: Promise<Exit>;
  /** All that the server sent of its own accord: log messages and the like. */
  readonly notices: Message[];
  /** Answers the server's own requests from now on; without it they get none. */
  answerWith(answer: (asked: Message) => unknown): void;
  /** Puts bytes on the wire as they are. */
  raw(bytes: string | Uint8Array): void;
  notify(method: string, params: object): void;
  /** Sends a request and waits for its response, error or not. */
  request(method: string, params?: object): Promise<Message>;
  /** The id of a request that is not waited for, and its response. */
  begin(method: string, params?: object): { readonly id: number; readonly response: Promise<Message> };
  /** Closes the server's input. */
  hangUp(): void;
  initialise(capabilities?: object): Promise<Message>;
  /** Ends the process at once, if it has not ended. */
  kill(): void;
  /** Shuts the server down; resolves with how it ended. */
  end(): Promise<Exit>;
}

/** A message in its frame. */
export const framed = (message: object): string => {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
};

/** Cuts frames out of what arrives. */
function reader(receive: (message: Message) => void): (chunk: Buffer) => void {
  let held = Buffer.alloc(0);
  return (chunk) => {
    held = Buffer.concat([held, chunk]);
    for (;;) {
      const head = held.indexOf('\r\n\r\n');
      const length = /Content-Length: (\d+)/i.exec(held.subarray(0, Math.max(0, head)).toString())?.[1];
      if (head < 0 || length === undefined || held.length < head + 4 + Number(length)) return;
      receive(JSON.parse(held.subarray(head + 4, head + 4 + Number(length)).toString()) as Message);
      held = held.subarray(head + 4 + Number(length));
    }
  };
}

/** Starts the built server. @param parent the process that it is told to live with */
export function startServerProcess(parent: number | null = process.pid): ServerProcess {
  const child = spawn(process.execPath, [...nodeOptions, bin, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const waiting = new Map<unknown, (message: Message) => void>();
  const notices: Message[] = [];
  let last = 0;
  let answerOwn: ((asked: Message) => unknown) | undefined;
  const exit = new Promise<Exit>((resolve) =>
    child.once('exit', (code, signal) => {
      resolve({ code, signal });
      const gone = { error: { code: 0, message: 'the server has ended' } };
      waiting.forEach((answer) => answer(gone));
    }),
  );
  const receive = reader((message) => {
    const answer = message.method === undefined ? waiting.get(message.id) : undefined;
    if (answer) {
      answer(message);
      return;
    }
    notices.push(message);
    const result = message.id === undefined ? undefined : answerOwn?.(message);
    if (result !== undefined) raw(framed({ id: message.id, result }));
  });
  child.stdout.on('data', receive);
  // A server that has ended takes no more: the tests see that by its exit.
  child.stdin.on('error', () => undefined);
  const raw = (bytes: string | Uint8Array): void => void child.stdin.write(bytes);
  const begin: ServerProcess['begin'] = (method, params) => {
    last += 1;
    const id = last;
    const response = new Promise<Message>((resolve) => waiting.set(id, resolve));
    raw(framed({ id, method, ...(params === undefined ? {} : { params }) }));
    return { id, response };
  };
  const request: ServerProcess['request'] = (method, params) => begin(method, params).response;
  const notify: ServerProcess['notify'] = (method, params) => raw(framed({ method, params }));
  return {
    processId: child.pid ?? 0,
    exit,
    notices,
    answerWith: (answer) => void (answerOwn = answer),
    raw,
    notify,
    request,
    begin,
    kill: () => void child.kill('SIGKILL'),
    hangUp: () => child.stdin.end(),
    async initialise(capabilities = {}) {
      const answer = await request('initialize', { processId: parent, rootUri: null, capabilities });
      notify('initialized', {});
      return answer;
    },
    async end() {
      await request('shutdown');
      raw(framed({ method: 'exit' }));
      return exit;
    },
  };
}
