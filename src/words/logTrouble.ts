import type { CallFault, LineFault } from '../logic/index.ts';

/** Why the log could not be kept, read or changed. */
export type StoreProblem = 'blocked' | 'full' | 'corrupt' | 'newer' | 'busy' | 'failed';

/** The same in words, each with what to do. */
export const STORE_PROBLEMS: Readonly<Record<StoreProblem, string>> = {
  blocked: '这个浏览器不让网页留存东西（可能是无痕模式，或者设置里关了）。记下的只在这一页里，关掉就没了；要留，先导出一份。',
  full: '这台设备给网页的地方满了，这一次没有存进去。删掉一些用不着的，或者先导出一份另存。',
  corrupt: '浏览器说这里的记录坏了，打不开。本站没有动它。这一页还能用，记下的先导出一份。',
  newer: '这台设备上的记录是新版的页面写的，这一页旧了。刷新一次再打开；刷新以前不会去动它。',
  busy: '另一个标签页正占着这份记录。关掉别的标签页，再试一次。',
  failed: '这一次没有存成，原因浏览器没有说。填的都还在，再试一次；还不行就先导出一份。',
};

/** Why a line of a file was not taken over. */
export const LINE_FAULTS: Readonly<Record<LineFault | CallFault, string>> = {
  'no-record': '不是一条记录',
  'no-id': '没有编号',
  'no-connected': '看不出接通没有',
  'too-long': '有一格太长',
  'no-day': '日期读不出来，要写成 2026-11-23 这样',
  'no-time': '时间读不出来，要写成 22:10 这样',
  'number-broken': '号码被表格软件改成了科学计数，数字已经丢了',
  newer: '是更新的版本写的，先刷新这一页',
};

/** Why a file gave nothing. */
export const FILE_PROBLEMS = {
  empty: '这里面没有内容。',
  large: '太大了，超过 5 兆。分成几份再来。',
  'not-ours': '没看懂：既不是这里导出的文件，也不是第一行写着“日期”的表格。',
  newer: '这份文件是更新的版本导出的，先刷新这一页再试。',
  unreadable: '这个文件打不开。可以在别处打开它，把文字复制过来，粘贴到下面。',
} as const;
