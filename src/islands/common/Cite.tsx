import type { ShownCite } from '../../payload/index.ts';

/** A citation: name, how binding it is, and whom it covers where that is not everybody. */
export function Cite({ cite, id }: { cite: ShownCite; id?: string | undefined }) {
  return (
    <>
      <a class="cite" href={cite.href} data-cite={id}>
        {cite.text}
      </a>
      {cite.force && (
        <span class="force">
          {cite.force}
          {cite.covers && `：${cite.covers}`}
        </span>
      )}
    </>
  );
}
