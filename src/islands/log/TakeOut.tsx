import { useMemo } from 'preact/hooks';
import { type Due, type EvidenceWords, evidenceList, type ToldWords, toText } from '../../logic/index.ts';
import { EVIDENCE_WORDS } from '../../words/log.ts';
import { TakeList } from '../common/TakeList.tsx';
import { inOrder, toJson, toTable } from './files.ts';
import { Paper } from './Paper.tsx';

interface Props {
  readonly calls: readonly unknown[];
  readonly dues: readonly Due[];
  readonly told: ToldWords;
}

/** Ways to take the log along: a list on paper or as text, a table, a file that this site reads again. */
export function TakeOut({ calls: kept, dues, told }: Props) {
  const calls = useMemo(() => inOrder(kept), [kept]);
  const words: EvidenceWords = { ...EVIDENCE_WORDS, told };
  return (
    <>
      <p class="small soft no-print">一共 {calls.length} 通。清单只写听到的和留下的，不写法律。</p>
      <TakeList
        name="记录"
        paper="list"
        text={() => toText(evidenceList(calls, words))}
        csv={() => toTable(calls, words)}
        json={() => toJson(calls, dues)}
        printed={() => <Paper calls={calls} words={words} />}
      />
    </>
  );
}
