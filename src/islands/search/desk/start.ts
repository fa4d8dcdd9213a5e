import { fetchOnce } from '../../common/fetched.ts';
import type { Desk } from './desk.ts';
import type { Answer, FromWorker, ToWorker } from './protocol.ts';
import { suppliedWorker } from './supply.ts';

/** The desk in the page itself, where there are no workers; it is fetched with the first question. */
function inPage(tell: (no: number, answer: Answer) => void): Desk {
  let desk: Promise<Desk> | undefined;
  return (no, question) => {
    desk ??= import('./desk.ts').then(({ openDesk }) => openDesk(fetchOnce, tell));
    desk.then(
      (ask) => ask(no, question),
      () => {
        // It may be had next time; the page still has what stands in for the search.
        desk = undefined;
      },
    );
  };
}

/** Opens a desk in a worker; in the page where a worker cannot be had. `tell` is told every answer. */
export function startDesk(tell: (no: number, answer: Answer) => void): Desk {
  const worker = suppliedWorker();
  if (!worker) return inPage(tell);
  let instead: Desk | undefined;
  let last: Parameters<Desk> | undefined;
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => 'answer' in data && tell(data.no, data.answer));
  worker.addEventListener('error', () => {
    if (instead) return;
    worker.terminate();
    instead = inPage(tell);
    if (last) instead(...last);
  });
  return (no, question) => {
    last = [no, question];
    if (instead) instead(no, question);
    else worker.postMessage({ no, question } satisfies ToWorker);
  };
}
