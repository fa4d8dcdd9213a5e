import path from 'node:path';
import { onlyCode, type SourceFile, withoutComments } from './source.ts';

/** One import of a file. */
interface Import {
  /** Path from the root of the project, or the package. */
  readonly target: string;
  readonly typeOnly: boolean;
}

const STATIC = /(?:^|[\s;>])(import|export)\s+(type\s+)?((?:[\w$*\s,]|\{[^}]*\})*?)\s*from\s*['"]([^'"]+)['"]/g;
const BARE = /(?:^|[\s;>])import\s*['"]([^'"]+)['"]/g;
const CALLED = /\bimport\s*\(\s*(?:\/\*[\s\S]*?\*\/\s*)?['"]([^'"]+)['"]\s*\)(\.[A-Z])?/g;

/** Everything that a file imports: statements, `import()` and types by `import('…').Name`. */
export function importsOf({ file, text }: SourceFile): Import[] {
  const code = withoutComments(text);
  const at = (target: string): string => (target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target) : target);
  const onlyTypes = (names: string): boolean => {
    const inner = /^\s*\{([^}]*)\}\s*$/.exec(names)?.[1];
    return inner?.split(',').every((name) => !name.trim() || /^\s*type\s/.test(name)) ?? false;
  };
  return [
    ...[...code.matchAll(STATIC)].map(([, , type, names = '', target = '']) => ({
      target: at(target),
      typeOnly: Boolean(type) || onlyTypes(names),
    })),
    ...[...code.matchAll(BARE)].map(([, target = '']) => ({ target: at(target), typeOnly: false })),
    ...[...code.matchAll(CALLED)].map(([, target = '', type]) => ({ target: at(target), typeOnly: Boolean(type) })),
  ];
}

/** A border: which files it is about, what they may import, and the imports that cross it today for a reason. */
interface Border {
  readonly says: string;
  readonly of: RegExp;
  readonly allows: (one: Import, file: string) => boolean;
  readonly except?: Readonly<Record<string, string>>;
}

const within = (folder: string) => (target: string) => target.startsWith(`src/${folder}/`);
const isLogic = within('logic');
const isOurs = (target: string) => target.startsWith('src/');
const DOOR = 'src/logic/index.ts';
/** The room of the logic that a file stands in: `src/logic/judge/rules/money.ts` → `judge`. */
const roomOf = (file: string) => /^src\/logic\/([^/]+)\//.exec(file)?.[1];

/** Every border of src, in the order of the house. */
export const BORDERS: readonly Border[] = [
  { says: 'logic imports nothing but itself', of: /^src\/logic\//, allows: ({ target }) => isLogic(target) },
  {
    says: 'rooms of the logic reach each other through their index.ts',
    of: /^src\/logic\//,
    allows: ({ target }, file) => !isLogic(target) || roomOf(target) === roomOf(file) || /^src\/logic\/[^/]+\/index\.ts$/.test(target),
    except: {
      // The door of judge leads back to law, which judge is built on: only the type of a lender crosses, and nothing runs.
      'src/logic/law/binds.ts': 'src/logic/judge/factValues.ts',
      'src/logic/law/binds.generated.ts': 'src/logic/judge/factValues.ts',
    },
  },
  {
    says: 'words and payload import only types, of logic and words',
    of: /^src\/(words|payload)\//,
    allows: ({ target, typeOnly }) => typeOnly && (target === DOOR || within('words')(target)),
  },
  { says: 'site imports nothing but itself', of: /^src\/site\//, allows: ({ target }) => within('site')(target) },
  {
    says: 'data never imports islands, components, pages or layouts',
    of: /^src\/data\//,
    allows: ({ target }) => !/^src\/(islands|components|pages|layouts)\//.test(target),
  },
  { says: 'components never import islands', of: /^src\/components\//, allows: ({ target }) => !within('islands')(target) },
  {
    says: 'islands import only logic, words, site, payload, sheets as text, preact, valibot, idb, docx and uqr',
    of: /^src\/islands\//,
    allows: ({ target }) =>
      isOurs(target)
        ? /^src\/((islands|logic|words|site|payload)\/|styles\/\w+\.css\?inline$)/.test(target)
        : /^(preact|preact\/hooks|valibot|idb|docx|uqr)$/.test(target),
  },
  {
    says: 'everything else reaches the logic through its one door',
    of: /^src\/(?!logic\/)/,
    allows: ({ target }) => !isLogic(target) || target === DOOR,
    except: {
      // It writes modules of the logic, and may not need those that it writes.
      'src/tooling/generate.mjs': 'src/logic/text/',
    },
  },
];

/** What the logic may not name: it has no clock, no chance and no world around it. */
const WORLD = /\b(?:Math\s*\.\s*random|Math\s*\[|(?:globalThis|Date|performance|crypto|process|eval|Function|import\.meta)\b)/;

/** The borders that a file crosses, each with what crosses it. */
export function crossedBy(file: SourceFile): string[] {
  const imports = importsOf(file);
  const crossed = BORDERS.filter(({ of }) => of.test(file.file)).flatMap(({ says, allows, except = {} }) =>
    imports
      .filter((one) => !allows(one, file.file) && !one.target.startsWith(except[file.file] ?? '\0'))
      .map(({ target }) => `${file.file}: ${target} (${says})`),
  );
  const named = isLogic(file.file) ? WORLD.exec(onlyCode(file.text))?.[0] : undefined;
  return named ? [...crossed, `${file.file}: ${named} (the logic has no clock, no chance, no world)`] : crossed;
}

/** Exceptions that no import needs any more. */
export const staleExceptions = (files: readonly SourceFile[]): string[] =>
  BORDERS.flatMap(({ except = {} }) =>
    Object.entries(except)
      .filter(([name, target]) => !files.some((file) => file.file === name && importsOf(file).some((one) => one.target.startsWith(target))))
      .map(([name]) => name),
  );
