/**
 * Reads one source file for the rules of the architecture: what it imports, which globals it names, how it opens.
 * The parser is the bundler's own; TypeScript 7 has no parser that a program can call.
 */
import { posix } from 'node:path';
import { parseSync } from 'vite';

export interface SourceFile {
  /** From the top folder, with '/' between its parts. */
  readonly path: string;
  readonly text: string;
}

export interface Import {
  /** As written. */
  readonly specifier: string;
  /** A path from the top folder, or null for a package. */
  readonly target: string | null;
  /** Gone at run time. */
  readonly typeOnly: boolean;
  readonly line: number;
}

/** Something in the text with the line where it stands, counted from 1. */
export interface Mention {
  readonly name: string;
  readonly line: number;
}

export interface Parsed {
  readonly path: string;
  readonly lines: number;
  readonly opensWithComment: boolean;
  readonly imports: readonly Import[];
  /** Names that the file uses and does not declare itself, with `Math.random` as one name. */
  readonly globals: readonly Mention[];
  readonly classes: readonly Mention[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** Child nodes with the key under which they hang. */
function children(node: Node): [string, Node][] {
  return Object.entries(node).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isNode).map((child): [string, Node] => [key, child]),
  );
}

/** Keys under which an identifier only names a member, a label or somebody else's export. */
const onlyNames: Readonly<Record<string, string>> = {
  MemberExpression: 'property',
  Property: 'key',
  PropertyDefinition: 'key',
  MethodDefinition: 'key',
  TSPropertySignature: 'key',
  TSMethodSignature: 'key',
  TSQualifiedName: 'right',
  TSNamedTupleMember: 'label',
  TSImportType: 'qualifier',
  ImportSpecifier: 'imported',
  ExportSpecifier: 'exported',
};

/** Keys under which identifiers are declared. */
const declaring = new Set(['id', 'params', 'param', 'local', 'name']);

/** The names that a binding pattern declares. */
function bound(pattern: Node): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name as string];
    case 'Property':
      return bound(pattern.value as Node);
    case 'AssignmentPattern':
      return bound(pattern.left as Node);
    case 'ObjectPattern':
    case 'ArrayPattern':
    case 'RestElement':
      return children(pattern).flatMap(([, child]) => bound(child));
    default:
      return [];
  }
}

function resolve(from: string, specifier: string): string | null {
  if (specifier.startsWith('#')) return specifier.slice(1);
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  return null;
}

/** What a node imports, as [specifier, typeOnly]. `new URL('./x.ts', import.meta.url)` is how a worker is named. */
function importOf(node: Node): [string, boolean] | null {
  const source = (node.type === 'NewExpression' ? (node.arguments as Node[])[0] : node.source) as Node | null;
  if (!isNode(source) || typeof source.value !== 'string') return null;
  const specifier = source.value;
  switch (node.type) {
    case 'ImportDeclaration':
      return [specifier, node.importKind === 'type'];
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return [specifier, node.exportKind === 'type'];
    case 'ImportExpression':
      return [specifier, false];
    case 'TSImportType':
      return [specifier, true];
    case 'NewExpression':
      return (node.callee as Node).name === 'URL' && /^\..*\.tsx?$/.test(specifier) ? [specifier, false] : null;
    default:
      return null;
  }
}

/** @throws Error when the file is no TypeScript. */
export function parse({ path, text }: SourceFile): Parsed {
  const { program, comments, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const lineOf = (at: number) => text.slice(0, at).split('\n').length;
  const imports: Import[] = [];
  const used: Mention[] = [];
  const classes: Mention[] = [];
  const declared = new Set<string>();

  const visit = (node: Node) => {
    const here = () => lineOf(node.start);
    const found = importOf(node);
    if (found) imports.push({ specifier: found[0], target: resolve(path, found[0]), typeOnly: found[1], line: here() });
    if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression')
      classes.push({ name: 'class', line: here() });
    if (node.type === 'MemberExpression') {
      const [object, property] = [node.object as Node, node.property as Node];
      const name = property.name ?? property.value;
      if (object.name === 'Math' && name === 'random') used.push({ name: 'Math.random', line: here() });
    }
    for (const [key, child] of children(node)) {
      if (declaring.has(key)) for (const name of bound(child)) declared.add(name);
      const merelyNamed = onlyNames[node.type] === key && node.computed !== true;
      if (child.type === 'Identifier' && !merelyNamed) {
        used.push({ name: child.name as string, line: lineOf(child.start) });
      }
      // Nothing hangs below an identifier but, sometimes, its type.
      if (child.type !== 'Identifier' || isNode(child.typeAnnotation)) visit(child);
    }
  };
  visit(program as unknown as Node);

  const first = comments[0];
  return {
    path,
    lines: text.replace(/\n$/, '').split('\n').length,
    opensWithComment: first !== undefined && text.slice(0, first.start).replace(/^#!.*/, '').trim() === '',
    imports,
    globals: used.filter(({ name }) => !declared.has(name)),
    classes,
  };
}
