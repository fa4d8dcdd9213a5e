import { briefCard, composeScript, type Document, scriptDocument } from '../../logic/index.ts';
import type { ShownCites } from '../../payload/index.ts';
import { ROUTES } from '../../site/routes.ts';
import { namesOf } from '../common/cites.ts';
import { KeepDays } from '../common/KeepDays.tsx';
import type { Drawn } from '../common/Pictures.tsx';
import { Qr } from '../common/Qr.tsx';
import { qrModules, toolAddress } from '../common/qr.ts';
import { TakePaper } from '../common/TakePaper.tsx';
import { WalletCard } from '../common/WalletCard.tsx';
import { inputFrom, type ScriptForm } from './form.ts';
import { Reasons } from './Reasons.tsx';
import { ScriptCard } from './ScriptCard.tsx';
import { keptCard } from './useScriptForm.ts';
import { WhatNext } from './WhatNext.tsx';

/** Of what the code opens, and that nothing of this card is in it. */
const SCAN = '扫码打开空白的做卡工具，里面没有你填的内容。';

/** The finished card with the ways to take it along and what comes next; nothing while an amount cannot be read. */
export function Finished({ form, cites }: { form: ScriptForm; cites: ShownCites }) {
  const input = inputFrom(form);
  if (!input) return null;
  const script = composeScript(input);
  const paper = scriptDocument(script, namesOf(script.grounds, cites));
  const brief = briefCard(input.caller === 'hotline' ? 'calling' : 'called');
  const address = toolAddress(ROUTES.script);
  const code = address && <Qr address={address} label={SCAN} />;
  return (
    <>
      <TakePaper
        paper={paper}
        label="谈话卡的文字"
        draw={() => drawn(paper, brief, address)}
        papers={[
          ['a4', '打印（A4）', 'data-print'],
          ['a6', '打印小卡（A6）', 'data-print-small'],
          ['wallet', '打印钱包卡', 'data-print-wallet'],
          ...(script.instalments.length > 1 ? [['plan', '打印还款表', 'data-print-plan'] as const] : []),
        ]}
      />
      <KeepDays store={keptCard} value={{ form, step: 'card' }} />
      <ScriptCard script={script} cites={cites}>
        {code && (
          <p class="scan">
            {code}
            <span>{SCAN}</span>
          </p>
        )}
      </ScriptCard>
      <WalletCard brief={brief}>{code}</WalletCard>
      <WhatNext input={input} />
      <Reasons script={script} cites={cites} />
    </>
  );
}

/** The locked screen first, which others may see; then the whole card and its table, which they may not. */
async function drawn(paper: Document, brief: Document, address: string | null): Promise<Drawn[]> {
  const { drawLockScreen, drawPaper } = await import('../common/paperPicture.ts');
  const lock = drawLockScreen(brief);
  const rows = paper.blocks.filter(({ kind, lines }) => kind === 'rows' && lines.length > 1);
  const sheets = drawPaper(paper, address ? { modules: qrModules(address), says: SCAN } : undefined);
  const tables = rows.length > 0 ? drawPaper({ ...paper, blocks: rows }) : [];
  const lines = brief.blocks.flatMap(({ heading, lines }) => [heading, ...lines]).join(' ');
  return [
    ...(lock
      ? [
          {
            src: lock,
            alt: `锁屏图片：${lines}`,
            says: '设成锁屏：别人看到的只有这几句，没有机构、没有金额。',
            file: '锁屏.png',
            tall: true,
          },
        ]
      : []),
    ...sheets.map((src, place) => ({
      src,
      alt: `整张卡的图片，第 ${place + 1} 张，共 ${sheets.length} 张；文字和下面的卡一样`,
      says: place === 0 ? '整张卡：自己存着看，别设成锁屏。' : '接着上一张。',
      file: `卡${place + 1}.png`,
    })),
    ...tables.map((src, place) => ({
      src,
      alt: `还款表的图片，第 ${place + 1} 张，共 ${tables.length} 张`,
      says: '还款表。',
      file: `表${place + 1}.png`,
    })),
  ];
}
