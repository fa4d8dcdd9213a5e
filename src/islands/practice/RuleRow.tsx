import type { PracticeCourse, PracticeFinding } from '../../payload/index.ts';
import { LEVEL_NAMES } from '../../words/levels.ts';
import { Cite } from '../common/Cite.tsx';

interface Props {
  readonly finding: PracticeFinding;
  /** Where rules and articles are looked up. */
  readonly course: PracticeCourse;
  readonly open: boolean;
}

/** A rule by its name and how binding it is; opened, what each article says, when it does not apply, who decides. */
export function RuleRow({ finding: { rule, status, level, grounds, across, missing }, course, open }: Props) {
  const told = course.rules[rule];
  if (!told) return null;
  const established = status === 'established';
  return (
    <details class="rule" data-rule={rule} data-status={status} open={open}>
      <summary>
        <span class={`level ${established ? level : 'possible'}`}>
          {established ? LEVEL_NAMES[level] : across.length > 0 ? '要看放款方是谁' : '还要问清'}
        </span>{' '}
        {told.title}
      </summary>
      {across.map((one) => (
        <p key={one.level} class="small">
          {LEVEL_NAMES[one.level]}：{one.lenders.join('、')}
        </p>
      ))}
      {missing.length > 0 && <p class="small">还缺：{missing.join('、')}</p>}
      <ul class="small">
        {grounds.map((key) => {
          const cite = course.cites[key];
          return (
            cite && (
              <li key={key}>
                {told.rests[key]} <Cite cite={cite} id={key.split('#')[0]} />
              </li>
            )
          );
        })}
      </ul>
      <p class="small">
        <strong>什么时候不算：</strong>
        {told.except}
      </p>
      <p class="small soft">{told.hedge}</p>
    </details>
  );
}
