import { TEL } from '../../logic/index.ts';

const isNumber = (id: string): id is keyof typeof TEL => id in TEL;

/** A sentence in which `{110}` becomes a number to dial. */
export function WithTel({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/\{(\w+)\}/).map((part, place) =>
        place % 2 === 1 && isNumber(part) ? (
          <a key={part} class="tel" href={`tel:${TEL[part]}`}>
            {TEL[part]}
          </a>
        ) : (
          part
        ),
      )}
    </>
  );
}
