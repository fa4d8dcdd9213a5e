import { STORE_PROBLEMS } from '../../words/logTrouble.ts';
import type { Log } from './useLog.ts';

/** What is wrong with keeping, and what is not kept. */
export function Trouble({ log }: { log: Log }) {
  return (
    <div class="no-print">
      <div role="alert">
        {log.problem && (
          <p class="problem" data-store-problem={log.problem}>
            {STORE_PROBLEMS[log.problem]}
          </p>
        )}
      </div>
      {!log.keeping && !log.problem && (
        <p class="panel" data-not-kept>
          现在没有留存，关掉这一页就没了。{' '}
          <button type="button" class="button plain" data-agree onClick={() => void log.agree()}>
            改成记在这台设备上
          </button>
        </p>
      )}
      {log.unsaved.length > 0 && <p data-unsaved>有 {log.unsaved.length} 通只在这一页里，还没有存进去。</p>}
      {log.broken.length > 0 && (
        <p class="panel" data-broken>
          有 {log.broken.length} 条读不出来，可能坏了。没有动它们，别的照常。{' '}
          <button type="button" class="button plain" onClick={() => void log.remove(log.broken)}>
            删掉这 {log.broken.length} 条
          </button>
        </p>
      )}
    </div>
  );
}
