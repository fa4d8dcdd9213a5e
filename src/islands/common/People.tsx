import type { ComponentChildren } from 'preact';
import { address } from '../../site/address.ts';
import { WithTel } from './WithTel.tsx';

/** Who may be about to hurt themselves meets people, and nothing else: to have somebody come, whom to call. `children`: the way on. */
export function People({ children }: { readonly children?: ComponentChildren }) {
  return (
    <section class="panel" data-people aria-label="先找人">
      <h2 tabIndex={-1} data-heading>
        先别一个人扛
      </h2>
      <p>现在就叫身边的人过来，坐在一起。</p>
      <p>
        一个人的话，打 <WithTel text="{12356}" />
        ，有人听你说，说什么都行。已经受伤，或者怕自己马上会做什么，打 <WithTel text="{120}" />、
        <WithTel text="{110}" />。
      </p>
      <p>
        <a href={address('/guides/when-it-is-too-much/')} data-result>
          撑不住的时候，先做这几样
        </a>
      </p>
      {children}
    </section>
  );
}
