import { useEffect, useRef, useState } from 'preact/hooks';
import { ownVoice, readAloud } from './speech.ts';

/** The device's own Chinese voice once it is there (some browsers name their voices late); null while, and where, there is none. */
function useVoice(): SpeechSynthesisVoice | null {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null);
  useEffect(() => {
    const look = () => {
      try {
        setVoice(ownVoice(speechSynthesis.getVoices()));
      } catch {
        setVoice(null);
      }
    };
    look();
    try {
      speechSynthesis.addEventListener('voiceschanged', look);
      return () => speechSynthesis.removeEventListener('voiceschanged', look);
    } catch {
      return undefined;
    }
  }, []);
  return voice;
}

interface Props {
  /** What is read, sentence by sentence; another text stops the one before. */
  readonly sentences: readonly string[];
  readonly label?: string;
}

/** Reads aloud with the device's own voice, and stops at once: on a tap, with Back, on leaving. Nothing where there is no such voice. */
export function ReadAloud({ sentences, label = '念给我听' }: Props) {
  const voice = useVoice();
  const [at, setAt] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const stop = useRef<() => void>(() => undefined);
  const text = sentences.join('\n');
  useEffect(() => {
    const leave = () => stop.current();
    for (const event of ['pagehide', 'popstate'] as const) addEventListener(event, leave);
    return () => {
      for (const event of ['pagehide', 'popstate'] as const) removeEventListener(event, leave);
      leave();
    };
  }, [text]);
  if (!voice) return null;
  const start = () => {
    setFailed(false);
    stop.current = readAloud(sentences, voice, {
      at: setAt,
      end: (well) => {
        setAt(null);
        setFailed(!well);
      },
    });
  };
  return (
    <>
      <button type="button" class="button" data-read-aloud={at ?? ''} onClick={() => (at === null ? start() : stop.current())}>
        {at === null ? label : '停下'}
      </button>
      {failed && <span role="alert">这台设备现在念不了。</span>}
    </>
  );
}
