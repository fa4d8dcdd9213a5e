import { useEffect, useState } from 'preact/hooks';

/** A part of a tool that is needed only later: fetched once `wanted`, tried again when the connection is back. */
export function useModule<T>(load: () => Promise<T>, wanted: boolean): { readonly part: T | null; readonly failed: boolean } {
  const [state, setState] = useState<{ readonly part: T | null; readonly failed: boolean }>({ part: null, failed: false });
  useEffect(() => {
    if (!wanted || state.part) return;
    let stopped = false;
    const attempt = () =>
      load().then(
        (part) => !stopped && setState({ part, failed: false }),
        () => !stopped && setState({ part: null, failed: true }),
      );
    void attempt();
    addEventListener('online', attempt);
    return () => {
      stopped = true;
      removeEventListener('online', attempt);
    };
  }, [wanted, state.part]);
  return state;
}

/** What stands in for a part that could not be fetched. */
export const NOT_HERE = '这一步没有下载到，可能断网了。填的都还在，连上以后会自己接着来。';

/** What to say where something that a tap asks for could not be fetched: nothing comes by itself then. */
export const NOT_COME = '这一步没有下载到，可能断网了。先复制文字，连上以后再试。';
