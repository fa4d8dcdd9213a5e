import type { IndexManifest } from '../../../payload/index.ts';
import { allowOwnScripts } from '../../../site/ownScripts.ts';
import type { FromWorker, Question, ToWorker } from './protocol.ts';
import { startWorker } from './startWorker.ts';

/*
 * No more than it takes to start the worker: the search page runs this before anything else of its tool has come.
 */

/** A worker that is handed the files it asks for, or is going to. */
interface Supplied {
  readonly worker: Worker;
  supply(file: string): void;
}

/** Starts a worker; null where the browser refuses. */
function supplied(): Supplied | null {
  allowOwnScripts();
  const worker = startWorker();
  if (!worker) return null;
  /** What is on its way to the worker. */
  const coming = new Set<string>();
  const supply = async (file: string) => {
    if (coming.has(file)) return;
    coming.add(file);
    const content = await bytesOf(file);
    coming.delete(file);
    worker.postMessage({ file, content } satisfies ToWorker, content ? [content] : []);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => 'file' in data && void supply(data.file));
  return { worker, supply };
}

/** A file as it lies on the network; null where it cannot be had. */
async function bytesOf(file: string): Promise<ArrayBuffer | null> {
  try {
    const response = await fetch(file);
    return response.ok ? await response.arrayBuffer() : null;
  } catch {
    return null;
  }
}

/** A question that may name a law, whose articles are then asked for ahead too. */
const NAMES_LAW = /[0-9０-９]|[法条]/;

/** The worker that was started ahead, until it is taken; undefined before any was started. */
let early: Worker | null | undefined;

/**
 * Starts the worker before the page's own tool has come, hands it the files that it is going to need, and puts a question
 * that stands in the address already: by the time the tool can show an answer, there is one. Too late it does nothing.
 */
export function startAhead(question: Question, files: readonly string[]): void {
  if (early !== undefined) return;
  const found = supplied();
  early = found?.worker ?? null;
  if (!found) return;
  // One that broke before anybody listened to it is never taken: the next one is listened to from its start.
  found.worker.addEventListener('error', () => {
    if (early === found.worker) early = null;
  });
  for (const file of files) found.supply(file);
  if (NAMES_LAW.test(question.query))
    fetch(question.index)
      .then((response): Promise<IndexManifest> => response.json())
      .then(
        ({ shards }) => {
          for (const { entries } of shards) found.supply(entries);
        },
        // The worker asks again, and says so where it is in vain.
        () => undefined,
      );
  found.worker.postMessage({ no: 0, question } satisfies ToWorker);
}

/** A worker that is handed the files it asks for: the one that was started ahead, else a new one; null where there is none. */
export function suppliedWorker(): Worker | null {
  const worker = early ?? supplied()?.worker ?? null;
  early = null;
  return worker;
}
