interface Props {
  /** What is about to be done, as a question. */
  readonly question: string;
  readonly says: string;
  readonly yes: string;
  readonly onLeave: () => void;
  readonly onDelete: () => void;
}

/** Asks once more before everything is taken away. */
export function DeleteAll({ question, says, yes, onLeave, onDelete }: Props) {
  return (
    <section class="panel no-print" data-confirm>
      <h3>{question}</h3>
      <p>{says}</p>
      <div class="actions">
        <button type="button" class="button" onClick={onLeave}>
          先不删
        </button>
        <button type="button" class="button" data-continue onClick={onDelete}>
          {yes}
        </button>
      </div>
    </section>
  );
}
