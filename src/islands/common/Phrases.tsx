/** A heading that breaks after its punctuation, never inside a phrase. */
export function Phrases({ text }: { text: string }) {
  return (
    <>
      {text.split(/(?<=[，。：；？、》])(?=.)/).map((phrase) => (
        <span key={phrase} class="phrase">
          {phrase}
        </span>
      ))}
    </>
  );
}
