import type { Loader, LoaderContext } from 'astro/loaders';

/** What Astro hands every loader besides what it documents: how each kind of file is read. */
type WithKinds = LoaderContext & { readonly entryTypes: ReadonlyMap<string, unknown> };

/**
 * A loader that takes .mdx for Markdown, so that each file is rendered while it is read. As MDX every article would be a module
 * to bundle, ten milliseconds each, and a library of thousands needs none: its notes hold two tags (`noteParts`).
 */
export function markdownNotes(loader: Loader): Loader {
  return {
    ...loader,
    load(context) {
      const markdown = (context as WithKinds).entryTypes.get('.md');
      if (!markdown) throw new Error('Astro no longer says how it reads Markdown');
      return loader.load({ ...context, entryTypes: new Map([['.mdx', markdown]]) } as LoaderContext);
    },
  } as Loader;
}
