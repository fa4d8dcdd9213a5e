import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { wrongOn } from '../support/dist.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // Ids are those of the data: #110 is a channel, and HTML has allowed a digit first since 2014.
      'valid-id': ['error', { relaxed: true }],
      // Preact closes <input/>, Astro does not; browsers read both alike.
      'void-style': 'off',
      // Numbers are written as people write them; CSS keeps them on one line.
      'tel-non-breaking': 'off',
      // The day of an article is a form that answers as one types: there is nothing to send, and so no button.
      'wcag/h32': 'off',
      // Check boxes of one group share a name, as radio buttons do.
      'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
    },
  }),
);

/** A page without what is no HTML: scripts, and styles, which Astro writes where its first island stands. */
const bare = (html: string): string =>
  html.replace(/<style\b[^>]*>[\s\S]*?<\/style>/g, '').replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1</script>');

test('every page is valid HTML', { timeout: 60_000 }, () => {
  const wrong = wrongOn(({ address, html }) =>
    validator
      .validateStringSync(bare(html), address)
      .results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector ?? ''}`)),
  );
  expect(wrong).toEqual([]);
});
