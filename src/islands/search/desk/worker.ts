import { openDesk } from './desk.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

/*
 * The desk beside the page: reading a library and ranking it never keeps a tap or a keystroke waiting. The worker fetches
 * nothing itself: what the page has asked for ahead is then used, and the page's own policy is the only one.
 */

const tellPage = (message: FromWorker) => postMessage(message);
/** A file that was asked for, or handed over unasked. */
interface File {
  readonly content: Promise<unknown>;
  take(content: unknown): void;
  refuse(reason: unknown): void;
}

/** By address; what could not be had is asked for again next time. */
const files = new Map<string, File>();

function fileOf(file: string): File {
  const ends = { take: (_: unknown) => {}, refuse: (_: unknown) => {} };
  const content = new Promise((take, refuse) => Object.assign(ends, { take, refuse }));
  const known = { ...ends, content };
  files.set(file, known);
  return known;
}

const ask = openDesk(
  (file) => {
    const known = files.get(file);
    if (known) return known.content;
    const coming = fileOf(file);
    tellPage({ file });
    return coming.content;
  },
  (no, answer) => tellPage({ no, answer }),
);

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('question' in data) return ask(data.no, data.question);
  const { file, content } = data;
  try {
    if (content === null) throw new Error(file);
    const read: unknown = JSON.parse(new TextDecoder().decode(content));
    (files.get(file) ?? fileOf(file)).take(read);
  } catch (problem) {
    files.get(file)?.refuse(problem);
    files.delete(file);
  }
});
