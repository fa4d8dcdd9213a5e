import { datedDebts, dateInWords, orderDebts } from '../../logic/index.ts';
import { ROUTES } from '../../site/routes.ts';
import { HARM_NAMES } from '../../words/debts.ts';
import type { Debts } from './useDebts.ts';

/** The list, in the order in which harm is kept small; what to do with it. No sum stands here. */
export function Board({ debts, alive }: { readonly debts: Debts; readonly alive: boolean }) {
  const dated = datedDebts(debts.debts);
  const none = debts.debts.length === 0;
  return (
    <div class="no-print">
      {none && (
        <section class="now" data-first-step>
          <h2>先做这一步，也可以跳过</h2>
          <p>这个月先留下过日子的钱：吃住、看病、孩子。剩下的，才拿来谈。</p>
          <div class="actions">
            <button type="button" class="button lit" data-month-first disabled={!alive} onClick={() => debts.go('month')}>
              先算这个
            </button>
          </div>
        </section>
      )}
      {dated.length > 0 && (
        <section class="now" data-dated>
          <h2>有日子的，先办</h2>
          <ol>
            {dated.map(({ id, name, actBy }) => (
              <li key={id}>
                {name}：{dateInWords(actBy)}以前
              </li>
            ))}
          </ol>
          <p>
            <a href={ROUTES.papers}>是哪一张纸，要做什么</a>
          </p>
        </section>
      )}
      <h2 tabIndex={-1} data-heading>
        {none ? '还没有写' : `写了 ${debts.debts.length} 笔`}
      </h2>
      {!none && <p class="why">次序按不办会出什么事排，不按谁催得急。一次看一笔就好。</p>}
      <ol class="list debt-list">
        {orderDebts(debts.debts).map(({ debt, harm }) => (
          <li key={debt.id}>
            <button type="button" class="debt" data-debt={debt.id} data-harm={harm} onClick={() => debts.change(debt)}>
              <strong>{debt.name}</strong>
              <small>{HARM_NAMES[harm]}</small>
            </button>
          </li>
        ))}
      </ol>
      {debts.unfinished.map((draft) => (
        <p key={draft.id} data-draft={draft.id}>
          {draft.form.name.trim().slice(0, 20) || '有一笔'}：写了一半，没有丢。{' '}
          <button type="button" class="button plain" onClick={() => debts.resume(draft)}>
            接着写
          </button>
        </p>
      ))}
      <div class="actions">
        <button type="button" class={`button ${none ? '' : 'lit'}`} data-new disabled={!alive || debts.isFull} onClick={debts.begin}>
          写一笔
        </button>
        {!none && (
          <button type="button" class="button" data-month-first onClick={() => debts.go('month')}>
            过日子的钱
          </button>
        )}
        <button type="button" class="button" data-to-rate disabled={!alive} onClick={() => debts.go('rate')}>
          一年到底多少利
        </button>
      </div>
    </div>
  );
}
