import type { APIRoute } from 'astro';
import { allStatutes } from '../../data/statutes.ts';

export const GET: APIRoute = async () =>
  Response.json(
    (await allStatutes()).map(({ id, href, name, data, instrument }) => ({
      id,
      href,
      name,
      instrument: instrument.id,
      law: instrument.title,
      force: instrument.force,
      article: data.label,
      version: data.version,
      effectiveFrom: data.effectiveFrom,
      status: data.status,
      supersededBy: data.supersededBy,
      checked: data.checked,
      caveat: data.caveat,
      heading: data.heading,
      digest: data.digest,
      text: data.text,
    })),
  );
