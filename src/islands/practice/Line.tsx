import type { PracticeCall } from '../../payload/index.ts';
import { SPEAKER_NAMES } from '../../words/practice.ts';

/** One line of a call: who speaks, and what; it can be given the focus, so that it is read out where it is the last one. */
export function Line({ line: { who, text } }: { line: PracticeCall['dialogue'][number] }) {
  return (
    <p class={`line ${who}`} tabIndex={-1}>
      {SPEAKER_NAMES[who] && <span class="who">{SPEAKER_NAMES[who]}：</span>}
      {text}
    </p>
  );
}
