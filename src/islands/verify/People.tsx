import { WithTel } from './WithTel.tsx';

/** People first, alone: where somebody speaks of killing himself, nothing else is on the screen. */
export function People({ onContinue }: { readonly onContinue: () => void }) {
  return (
    <section data-people>
      <h2 tabIndex={-1} data-heading>
        先顾你自己，别的放一放
      </h2>
      <p>
        现在就叫身边的人过来，坐在一起。一个人的话，打 <WithTel text="{12356}" />
        ，有人听你说，说什么都行。
      </p>
      <p>
        已经受伤，或者怕自己马上会做什么，打 <WithTel text="{110}" />。
      </p>
      <p>钱的事可以晚几天再说，有办法一件一件来。</p>
      <button type="button" class="button" data-continue onClick={onContinue}>
        我现在没事，接着看这条消息
      </button>
    </section>
  );
}
