import { useState } from 'preact/hooks';
import type { DebtsPayload } from '../../payload/index.ts';
import { KEEP_DEBTS } from '../../words/debts.ts';
import { Consent } from '../common/Consent.tsx';
import { DeleteAll } from '../common/DeleteAll.tsx';
import { BringIn } from './BringIn.tsx';
import { Take } from './Take.tsx';
import type { Debts } from './useDebts.ts';

/** What is done with the list as a whole: kept on this device, taken along, brought in, taken away. */
export function More({ debts, lenders, cites }: { readonly debts: Debts } & DebtsPayload) {
  const [asking, setAsking] = useState(false);
  const [deleting, setDeleting] = useState(false);
  const some = debts.debts.length > 0;
  return (
    <section class="debts-more">
      {debts.refused && (
        <p class="problem no-print" role="alert" data-refused>
          这个浏览器没有让存（可能是无痕模式，或者地方满了）。写的还在这一页里，要留的，先存一份备份。
        </p>
      )}
      {some && (
        <details data-part="out">
          <summary class="no-print">打印、存一份、看总数</summary>
          <Take debts={debts.debts} lenders={lenders} cites={cites} />
        </details>
      )}
      <details class="no-print" data-part="in">
        <summary>从备份里加进来</summary>
        <BringIn onBring={debts.bring} />
      </details>
      {debts.touched && !debts.keeping && !asking && (
        <p class="no-print" data-not-kept>
          现在只留在这个页面里，关掉就没了。{' '}
          <button type="button" class="button plain" data-ask-keep onClick={() => setAsking(true)}>
            要存在这台设备上
          </button>
        </p>
      )}
      {!debts.keeping && asking && (
        <Consent heading={KEEP_DEBTS.heading} lines={KEEP_DEBTS.lines}>
          <button
            type="button"
            class="button"
            data-agree
            onClick={() => {
              debts.keep();
              setAsking(false);
            }}
          >
            存在这台设备上
          </button>
          <button type="button" class="button" data-once onClick={() => setAsking(false)}>
            先不存
          </button>
        </Consent>
      )}
      {debts.keeping && <p class="small soft no-print">存在这台设备上了。</p>}
      {(debts.touched || debts.keeping) && !deleting && (
        <button type="button" class="button plain no-print" data-clear onClick={() => setDeleting(true)}>
          清掉我写的全部
        </button>
      )}
      {deleting && (
        <DeleteAll
          question={some ? `删掉全部 ${debts.debts.length} 笔？` : '清掉写的？'}
          says="过日子的钱和算的利也一起清掉，找不回来。还要用的，先存一份备份。"
          yes="全部清掉"
          onLeave={() => setDeleting(false)}
          onDelete={() => {
            setDeleting(false);
            debts.clear();
          }}
        />
      )}
    </section>
  );
}
