/** The shape in which calls are kept and exported. It rises when the shape changes; older shapes stay readable below. */
export const LOG_VERSION = 2;

/** Names the file that a log was exported to. */
export const LOG_FORMAT = 'jiedezhu-call-log';

/** What a call of an older version is in the next one. */
const TO_NEXT: Readonly<Record<number, (raw: object) => object>> = {
  // Version 1 kept day and time apart, the company as `caller`, and did not say who tells.
  1: (raw) => {
    const { date, time, caller, ...rest } = raw as Readonly<Record<string, unknown>>;
    return {
      ...rest,
      at: typeof date === 'string' ? (typeof time === 'string' && time !== '' ? `${date}T${time}` : date) : '',
      ...(caller !== undefined && { company: caller }),
      teller: 'debtor',
    };
  },
};

/** A record of an older version in the shape of today; the version is an integer from 1. What it says is not read. */
export function toLatest(raw: unknown, version: number): unknown {
  if (typeof raw !== 'object' || raw === null) return raw;
  let record: object = raw;
  for (let from = version; from < LOG_VERSION; from++) record = TO_NEXT[from]?.(record) ?? record;
  return record;
}
