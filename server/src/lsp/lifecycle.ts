/**
 * The order that the protocol wants: initialize first and once, nothing but exit after shutdown. Owns the refusal of requests
 * out of order, which the protocol's library leaves to the server; notices out of order are dropped, as the protocol says.
 */
import {
  ErrorCodes,
  Message,
  ResponseError,
  type Connection,
  type MessageStrategy,
  type RequestMessage,
} from 'vscode-languageserver';

/** Requests out of order are sent on to these methods, which refuse them. */
const refusedEarly = '$/hansard/refusedBeforeInitialize';
const refusedLate = '$/hansard/refusedByOrder';

type Stage = 'new' | 'running' | 'ending';

/** What is delivered in place of a message: another one, the message itself, or nothing. */
function admitted(message: Message, stage: Stage): Message | undefined {
  if (!Message.isRequest(message)) {
    const isDropped = Message.isNotification(message) && stage !== 'running' && message.method !== 'exit';
    return isDropped ? undefined : message;
  }
  const isInitialize = message.method === 'initialize';
  if (isInitialize === (stage === 'new')) {
    if (stage !== 'ending') return message;
  }
  const refused: RequestMessage = { ...message, method: stage === 'new' ? refusedEarly : refusedLate };
  return refused;
}

/** Watches the messages of one client; give it to `createConnection` and the connection to {@link refuseOutOfOrder}. */
export function orderOfMessages(): MessageStrategy {
  let stage: Stage = 'new';
  return {
    handleMessage(message, next) {
      const delivered = admitted(message, stage);
      if (!delivered) return undefined;
      if (Message.isRequest(delivered)) {
        if (delivered.method === 'initialize') stage = 'running';
        if (delivered.method === 'shutdown') stage = 'ending';
      }
      return next(delivered);
    },
  };
}

/** Answers the requests that {@link orderOfMessages} has turned away. */
export function refuseOutOfOrder(connection: Connection): void {
  connection.onRequest(
    refusedEarly,
    () => new ResponseError(ErrorCodes.ServerNotInitialized, 'initialize comes first'),
  );
  connection.onRequest(
    refusedLate,
    () => new ResponseError(ErrorCodes.InvalidRequest, 'initialize comes once, and after shutdown only exit'),
  );
}
