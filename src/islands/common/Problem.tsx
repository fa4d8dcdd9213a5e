import { useEffect, useRef } from 'preact/hooks';

/** What is wrong with a field, beside it, read out when it appears. */
export function Problem({ id, text, scroll = false }: { id: string; text: string | undefined; scroll?: boolean }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (text && scroll) line.current?.scrollIntoView({ block: 'center' });
  }, [text]);
  return (
    <div role="alert">
      {text && (
        <p class="problem" id={id} ref={line}>
          {text}
        </p>
      )}
    </div>
  );
}
