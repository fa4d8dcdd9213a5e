import * as v from 'valibot';
import { type Due, type LoggedCall, readDue } from '../../logic/index.ts';

import { CALLS, changing, DUES, dropStore, type Stored, withStore } from './openStore.ts';

export { onChange } from './openStore.ts';

/** A call as it lies in the store: what every list needs of it was read; the rest is read by `readCalls` where it is used. */
export type KeptCall = Pick<LoggedCall, 'id' | 'at' | 'connected'>;

/** What is kept on this device. */
export interface KeptLog {
  readonly calls: readonly KeptCall[];
  readonly dues: readonly Due[];
  /** Keys of records that are no calls any more; nothing is done to them. */
  readonly broken: readonly IDBValidKey[];
}

const CALL: v.GenericSchema<unknown, KeptCall> = v.looseObject({
  id: v.pipe(v.string(), v.minLength(1)),
  at: v.string(),
  connected: v.boolean(),
});
const DUE = v.pipe(
  v.unknown(),
  v.transform(readDue),
  v.custom<Due>((read) => read !== null),
);

/** Whether somebody agreed that calls are kept on this device. Leaves no trace where nobody did. */
export const isKeeping = (): Promise<Stored<boolean>> => withStore<boolean>(async () => true, false);

/** From now on calls are kept on this device. */
export const startKeeping = (): Promise<Stored<true>> => changing(async () => true as const);

/** Keeps a call; one with the same id is replaced. */
export const keepCall = (kept: KeptCall): Promise<Stored<KeptCall>> =>
  changing(async (db) => {
    await db.put(CALLS, kept);
    return kept;
  });

/** Everything that is kept. What is no call any more is named, and left alone. */
export const allCalls = (): Promise<Stored<KeptLog>> =>
  withStore<KeptLog>(
    async (db) => {
      const transaction = db.transaction([CALLS, DUES]);
      const [keys, records, dues] = await Promise.all([
        transaction.objectStore(CALLS).getAllKeys(),
        transaction.objectStore(CALLS).getAll(),
        transaction.objectStore(DUES).getAll(),
      ]);
      const read = records.map((record) => v.safeParse(CALL, record));
      return {
        calls: read.flatMap((one) => (one.success ? [one.output] : [])),
        dues: dues.flatMap((record) => {
          const one = v.safeParse(DUE, record);
          return one.success ? [one.output] : [];
        }),
        broken: keys.filter((_, at) => !read[at]?.success),
      };
    },
    { calls: [], dues: [], broken: [] },
  );

/** Takes calls away, by id; also what is no call any more. */
export const removeCalls = (ids: readonly IDBValidKey[]): Promise<Stored<true>> =>
  changing(async (db) => {
    const transaction = db.transaction(CALLS, 'readwrite');
    await Promise.all([...ids.map((id) => transaction.store.delete(id)), transaction.done]);
    return true as const;
  });

/** Takes one call away. */
export const removeCall = (id: string): Promise<Stored<true>> => removeCalls([id]);

/** Puts calls and reminders beside those that are kept, all or none; nothing that is kept is changed. Says how many were new. */
export const importCalls = (calls: readonly KeptCall[], dues: readonly Due[] = []): Promise<Stored<number>> =>
  changing(async (db) => {
    const transaction = db.transaction([CALLS, DUES], 'readwrite');
    const [into, remind] = [transaction.objectStore(CALLS), transaction.objectStore(DUES)];
    const known = new Set((await into.getAllKeys()).map(String));
    const added = calls.filter(({ id }) => !known.has(id));
    await Promise.all([...added.map((one) => into.put(one)), ...dues.map((one) => remind.put(one)), transaction.done]);
    return added.length;
  });

/** Keeps something to remember; one with the same id is replaced. */
export const keepDue = (kept: Due): Promise<Stored<Due>> =>
  changing(async (db) => {
    await db.put(DUES, kept);
    return kept;
  });

/** Takes something to remember away. */
export const removeDue = (id: string): Promise<Stored<true>> =>
  changing(async (db) => {
    await db.delete(DUES, id);
    return true as const;
  });

/** Takes everything away, the store itself among it: nothing is kept from then on until somebody agrees again. */
export const removeAll = (): Promise<Stored<true>> => dropStore();
