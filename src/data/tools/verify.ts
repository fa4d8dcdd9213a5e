import { keyOf, SIGNS } from '../../logic/index.ts';
import type { VerifyPayload } from '../../payload/index.ts';
import { showCites } from '../article/citation.ts';

/** What the message check is handed in the page. Throws on a citation that does not exist. */
export const verifyPayload = async (): Promise<VerifyPayload> => ({
  cites: await showCites(SIGNS.flatMap(({ places }) => places.map(keyOf))),
});
