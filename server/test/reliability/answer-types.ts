/**
 * Whether an answer has the type that the protocol gives it, down to the last field. Owns the comparison of JSON with types of
 * TypeScript; the types are those of vscode-languageserver-protocol and of src/lsp/protocol.ts, listed in answers.ts.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const list = fileURLToPath(new URL('answers.ts', import.meta.url));
const projectFile = fileURLToPath(new URL('../../tsconfig.json', import.meta.url));

/** Says where a value differs from a type; undefined where it does not. */
type Comparison = (value: unknown, type: ts.Type, at: string) => string | undefined;

const show = (value: unknown): string =>
  (value === undefined ? 'nothing' : JSON.stringify(value)).slice(0, 80);

/** Plain kinds of type and their values; the protocol has whole numbers only. */
function isPlain(value: unknown, { flags }: ts.Type): boolean | undefined {
  if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return true;
  if (flags & ts.TypeFlags.String) return typeof value === 'string';
  if (flags & ts.TypeFlags.Number) return Number.isSafeInteger(value);
  if (flags & ts.TypeFlags.Boolean) return typeof value === 'boolean';
  if (flags & ts.TypeFlags.Null) return value === null;
  if (flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)) return value === undefined;
  return flags & (ts.TypeFlags.Never | ts.TypeFlags.NonPrimitive) ? false : undefined;
}

/** How far into the value a complaint goes: its path has no spaces. */
const depth = (complaint: string | undefined): number => complaint?.search(/[: ]/) ?? 0;

function comparisonOf(checker: ts.TypeChecker): Comparison {
  const items = (value: readonly unknown[], type: ts.Type, at: string): string | undefined => {
    const [item] = checker.getTypeArguments(type as ts.TypeReference);
    for (const [index, each] of value.entries()) {
      const found = item && compare(each, item, `${at}[${index}]`);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const fields = (value: Record<string, unknown>, type: ts.Type, at: string): string | undefined => {
    const known = new Set<string>();
    for (const property of checker.getPropertiesOfType(type)) {
      known.add(property.name);
      const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0;
      if (value[property.name] === undefined && isOptional) continue;
      const found = compare(
        value[property.name],
        checker.getTypeOfSymbol(property),
        `${at}.${property.name}`,
      );
      if (found !== undefined) return found;
    }
    const index = checker.getIndexInfosOfType(type)[0]?.type;
    for (const [name, each] of Object.entries(value)) {
      if (known.has(name)) continue;
      const found = index ? compare(each, index, `${at}.${name}`) : `${at} has no field ${name}`;
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const compare: Comparison = (value, type, at) => {
    if (type.isUnion()) {
      const all = type.types.map((each) => compare(value, each, at));
      // The complaint that goes deepest is the one about the type that was meant.
      return all.includes(undefined) ? undefined : all.sort((one, other) => depth(other) - depth(one))[0];
    }
    if (type.isLiteral())
      return value === type.value ? undefined : `${at}: ${show(value)} is not ${show(type.value)}`;
    if (type.flags & ts.TypeFlags.BooleanLiteral)
      return show(value) === checker.typeToString(type) ? undefined : `${at}: ${show(value)}`;
    const isRight = isPlain(value, type);
    if (isRight !== undefined)
      return isRight ? undefined : `${at}: ${show(value)} is no ${checker.typeToString(type)}`;
    if (checker.isArrayType(type))
      return Array.isArray(value) ? items(value, type, at) : `${at}: ${show(value)} is no list`;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return `${at}: ${show(value)} is no ${checker.typeToString(type)}`;
    return fields(value as Record<string, unknown>, type, at);
  };
  return compare;
}

/** Looks at answers. */
export interface AnswerTypes {
  /** The methods whose answers have a type. */
  readonly methods: readonly string[];
  /** What is wrong with the result of a method, in words; undefined where nothing is. */
  fault(method: string, result: unknown): string | undefined;
}

/** Reads the types; takes a second or two. */
export function answerTypes(): AnswerTypes {
  const { config } = ts.readConfigFile(projectFile, (file) => ts.sys.readFile(file)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, path.dirname(projectFile));
  const program = ts.createProgram([list], { ...options, noEmit: true, skipLibCheck: true });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(list);
  const declared = source?.statements.find(ts.isInterfaceDeclaration);
  if (!declared) throw new Error('answers.ts declares no answers');
  const compare = comparisonOf(checker);
  const types = new Map(
    checker
      .getPropertiesOfType(checker.getTypeAtLocation(declared))
      .map((property) => [property.name, checker.getTypeOfSymbol(property)]),
  );
  return {
    methods: [...types.keys()],
    fault(method, result) {
      const type = types.get(method);
      return type ? compare(result, type, method) : `${method} has no type in answers.ts`;
    },
  };
}
