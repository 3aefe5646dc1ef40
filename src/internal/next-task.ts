let channel: MessageChannel | undefined;
const waiting: (() => void)[] = [];

/** Lets the page have its turn. A message is not held back in hidden tabs, as timers are. */
export function nextTask(): Promise<void> {
  channel ??= open();
  const {port2} = channel;
  return new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(null);
  });
}

/** One for all: to open one takes browsers longer than to send a message. */
function open(): MessageChannel {
  const opened = new MessageChannel();
  opened.port1.onmessage = () => waiting.shift()!();
  return opened;
}
