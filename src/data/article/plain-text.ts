import { channelById } from '../collections/channels.ts';
import { cite } from './citation.ts';

/** An MDX body as plain text: citations as names, numbers as people write them. Throws on a tag that it does not know. */
export async function plainText(body: string): Promise<string> {
  const tags = [...body.matchAll(/<(Cite|Phone)\s+id="([^"]+)"(?:\s+at="([^"]+)")?( mark)?\s*\/>/g)];
  let text = body;
  for (const [tag, kind, id = '', at, mark] of tags) {
    const shown = kind === 'Cite' ? (await cite(id, at)).text : (await channelById(id)).telText;
    text = text.replace(tag, () => (mark ? `（${shown}）` : (shown ?? '')));
  }
  if (/<[A-Za-z/]/.test(text)) throw new Error(`content: a tag that plain text cannot hold: ${text.slice(0, 80)}`);
  return text.trim().replace(/\s*\n+\s*/g, '');
}
