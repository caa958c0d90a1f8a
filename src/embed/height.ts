/** Keeps the host told how high our content is: only in a frame, only when the height changes, or when it is asked. */
import { asksForHeight, heightMessages, namesIn, READY } from './messages.ts';

/** A host that asks without end gets this many answers a second at most. */
const ANSWER_MS = 250;

/** Begins to speak for `root`; gives the function that stops. */
export function speakHeight(root: Element, own: string, frame: Window = window): () => void {
  const host = frame.parent;
  if (host === frame) return () => undefined;
  const names = namesIn(frame.location.href, own);
  let said = -1;
  let answer = 0;

  const post = (message: unknown): void => host.postMessage(message, '*');
  const say = (): void => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    // hidden by the host, or not drawn yet: no height to speak of
    if (height <= 0) return;
    said = height;
    for (const message of heightMessages(height, names)) post(message);
  };
  const onChange = (): void => {
    if (Math.ceil(root.getBoundingClientRect().height) !== said) say();
  };
  const onMessage = ({ source, data }: MessageEvent<unknown>): void => {
    if (source !== host || !asksForHeight(data, names) || answer) return;
    answer = frame.setTimeout(
      () => {
        answer = 0;
        say();
      },
      said < 0 ? 0 : ANSWER_MS,
    );
  };

  const watcher = new ResizeObserver(onChange);
  watcher.observe(root);
  frame.addEventListener('message', onMessage);
  post(READY);
  // browsers do not observe frames that are out of sight; asking for a size works there too
  const timers = [0, 60, 200].map((wait) => frame.setTimeout(onChange, wait));
  void frame.document.fonts.ready.then(onChange);
  return () => {
    watcher.disconnect();
    for (const timer of [answer, ...timers]) frame.clearTimeout(timer);
    frame.removeEventListener('message', onMessage);
  };
}
