/**
 * The device's own Chinese voice, or null. A voice that is not on the device sends what it reads to somebody's server, and
 * nothing typed here may leave: such a voice counts as none.
 */
export function ownVoice(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | null {
  const own = voices.filter(
    ({ localService, lang }) => localService && /^(?:zh|cmn)(?:[-_]hans)?[-_]cn\b/i.test(lang.replaceAll('_', '-')),
  );
  return own.find((voice) => voice.default) ?? own[0] ?? null;
}

/** A voice that has not begun after so many milliseconds will not begin. */
const PATIENCE = 5000;

/** What is told while something is read. */
interface Listener {
  /** The sentence that is being read, from zero. */
  readonly at: (place: number) => void;
  /** It is over: read to the end or stopped (`true`), or the voice failed (`false`). */
  readonly end: (well: boolean) => void;
}

/**
 * Reads sentences one after the other, an utterance each (longer ones are cut off by some voices), and gives what stops it at
 * once. Whatever the browser throws ends in `end(false)`.
 */
export function readAloud(sentences: readonly string[], voice: SpeechSynthesisVoice, { at, end }: Listener): () => void {
  let over = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Held here: some browsers lose an utterance that nobody holds, and its end with it. */
  let spoken: SpeechSynthesisUtterance | undefined;
  const finish = (well: boolean) => {
    if (over) return;
    over = true;
    clearTimeout(timer);
    spoken = undefined;
    try {
      speechSynthesis.cancel();
    } catch {
      // Nothing was being read.
    }
    end(well);
  };
  const say = (place: number) => {
    const text = sentences[place];
    if (over) return;
    if (text === undefined) return finish(true);
    at(place);
    clearTimeout(timer);
    timer = setTimeout(() => finish(false), PATIENCE);
    try {
      spoken = new SpeechSynthesisUtterance(text);
      spoken.voice = voice;
      spoken.lang = 'zh-CN';
      spoken.onstart = () => clearTimeout(timer);
      spoken.onend = () => say(place + 1);
      spoken.onerror = () => finish(false);
      speechSynthesis.speak(spoken);
    } catch {
      finish(false);
    }
  };
  try {
    // What another page left in the queue would be read first.
    speechSynthesis.cancel();
  } catch {
    // Then speaking fails too, and says so.
  }
  say(0);
  return () => finish(true);
}
