interface Props {
  /** How many calls there are; none: only the agreement is taken back. */
  readonly count: number;
  readonly onLeave: () => void;
  readonly onDelete: () => void;
}

/** Asks once more before everything is taken away. */
export function DeleteAll({ count, onLeave, onDelete }: Props) {
  return (
    <section class="panel no-print" data-confirm>
      <h3>{count > 0 ? `删掉全部 ${count} 通？` : '以后不再留存？'}</h3>
      <p>{count > 0 ? '删了找不回来。还要用的，先在上面存一份。要记得的日子也一起删。' : '下次打开会再问一次。'}</p>
      <div class="actions">
        <button type="button" class="button" onClick={onLeave}>
          先不删
        </button>
        <button type="button" class="button" data-continue onClick={onDelete}>
          {count > 0 ? '全部删掉' : '不再留存'}
        </button>
      </div>
    </section>
  );
}
