import { TEL } from '../../logic/index.ts';

/** Stands in until the whole panel has come: whom to call does not wait for a connection. */
export const PeopleNow = () => (
  <p class="panel">
    先别一个人扛，让身边的人过来。<a href={`tel:${TEL['12356']}`}>{TEL['12356']}</a>
  </p>
);
