import * as v from 'valibot';
import {
  callsFromCsv,
  callsToCsv,
  type Due,
  type EvidenceWords,
  LOG_FORMAT,
  LOG_VERSION,
  type LoggedCall,
  type ReadLog,
  readCall,
  readCalls,
  readDue,
  toLatest,
  toldOf,
} from '../../logic/index.ts';
import type { FILE_PROBLEMS } from '../../words/logTrouble.ts';

/** What a file holds, or why it holds nothing. */
export type FileReading = (ReadLog & { readonly dues: readonly Due[] }) | { readonly problem: keyof typeof FILE_PROBLEMS };

/** The largest file, in characters: a thousand calls are some half a million. */
const LARGEST = 5_000_000;

const ENVELOPE = v.object({
  format: v.literal(LOG_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  calls: v.array(v.unknown()),
  dues: v.optional(v.array(v.unknown()), []),
});

/** The calls of a log, oldest first. */
export const inOrder = (raw: readonly unknown[]): LoggedCall[] =>
  readCalls(raw).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));

/** A log as a file that only this site reads. */
export const toJson = (calls: readonly LoggedCall[], dues: readonly Due[]): string =>
  JSON.stringify({ format: LOG_FORMAT, version: LOG_VERSION, calls, dues }, null, 1);

/** A log as a table for spreadsheets. */
export const toTable = (calls: readonly LoggedCall[], words: EvidenceWords): string =>
  callsToCsv(calls, {
    told: (call) => toldOf(call, words).join('；'),
    kept: ({ kept = [] }) => kept.map((one) => words.kept[one]).join('、'),
    connected: (connected) => (connected ? words.connected : words.missed),
  });

function fromJson(text: string): FileReading {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problem: 'not-ours' };
  }
  const envelope = v.safeParse(ENVELOPE, data);
  if (!envelope.success) return { problem: 'not-ours' };
  const { version, calls, dues } = envelope.output;
  if (version > LOG_VERSION) return { problem: 'newer' };
  const read = calls.map((raw) => readCall(toLatest(raw, version)));
  return {
    calls: read.filter((call) => typeof call !== 'string'),
    faults: read.flatMap((fault, at) =>
      typeof fault === 'string' ? [{ line: at + 1, fault, text: (JSON.stringify(calls[at]) ?? '').slice(0, 60) }] : [],
    ),
    unused: [],
    dues: dues.flatMap((raw) => readDue(raw) ?? []),
  };
}

/** Reads what was exported here in any version, or a table of others whose heads are known. Never throws. */
export function readFile(given: string): FileReading {
  const text = given.replace(/^\uFEFF/, '');
  if (text.trim() === '') return { problem: 'empty' };
  if (text.length > LARGEST) return { problem: 'large' };
  if (/^\s*[[{]/.test(text)) return fromJson(text);
  const table = callsFromCsv(text);
  return table ? { ...table, dues: [] } : { problem: 'not-ours' };
}
