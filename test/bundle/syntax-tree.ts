/** Walks acorn's tree of a script: what it declares, and which globals it uses. */

import { type Node, type Program, parse } from 'acorn';

/** Throws acorn's SyntaxError, with line and column, for what an ECMAScript 2019 script may not hold. */
export const parseScript = (code: string): Program =>
  parse(code, { ecmaVersion: 2019, sourceType: 'script', locations: true });

interface Child {
  readonly node: Node;
  readonly parent: Node;
  /** Field of the parent the node stands in. */
  readonly field: string;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function childrenOf(parent: Node): Child[] {
  const children: Child[] = [];
  for (const [field, value] of Object.entries(parent)) {
    if (Array.isArray(value)) {
      for (const node of value) if (isNode(node)) children.push({ node, parent, field });
    } else if (isNode(value)) children.push({ node: value, parent, field });
  }
  return children;
}

/** All nodes below `root`; of those that `stop` names the node itself, but not what it holds. */
export function nodesBelow(root: Node, stop: (node: Node) => boolean = () => false): Child[] {
  const found: Child[] = [];
  const take = (parent: Node) => {
    for (const child of childrenOf(parent)) {
      found.push(child);
      if (!stop(child.node)) take(child.node);
    }
  };
  take(root);
  return found;
}

export const lineOf = (node: Node): number => node.loc?.start.line ?? 0;

/** Text of a node's field, such as the `name` of an identifier; `''` when it is none. */
export function textOf(node: Node, field: string): string {
  const value: unknown = Object.entries(node).find(([key]) => key === field)?.[1];
  return typeof value === 'string' ? value : '';
}

const FUNCTION = /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/;
const SCOPE = /^(Block|For|ForIn|ForOf|Switch)Statement$|^CatchClause$|^Class(Expression|Declaration)$/;
const isFunction = ({ type }: Node) => FUNCTION.test(type);
const isScope = (node: Node) => isFunction(node) || SCOPE.test(node.type);

/** Names of functions declared at the script's top level: what menus, triggers and the page can call. */
export const topLevelFunctions = (program: Program): string[] =>
  program.body.flatMap((statement) => (statement.type === 'FunctionDeclaration' ? [statement.id.name] : []));

/** Variables that no scope around them declares, with the line of their first use. */
export function globalsUsed(program: Program): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  resolve(program, new Set(), found);
  return found;
}

function resolve(scope: Node, outer: ReadonlySet<string>, found: Map<string, number>): void {
  const declared = new Set([...outer, ...namesDeclaredBy(scope)]);
  for (const child of nodesBelow(scope, isScope)) {
    const { node } = child;
    if (isScope(node)) resolve(node, declared, found);
    const name = isVariable(child) ? textOf(node, 'name') : '';
    if (name !== '' && !declared.has(name) && !found.has(name)) found.set(name, lineOf(node));
  }
}

/** Whether an identifier is a variable, not a key, a member or a label. */
function isVariable({ node, parent, field }: Child): boolean {
  if (node.type !== 'Identifier') return false;
  const isComputed = 'computed' in parent && parent.computed === true;
  if (parent.type === 'MemberExpression') return field === 'object' || isComputed;
  if (/^(Property|MethodDefinition)$/.test(parent.type)) return field === 'value' || isComputed;
  return !/^(Labeled|Break|Continue)Statement$/.test(parent.type);
}

function namesDeclaredBy(scope: Node): string[] {
  const names = isFunction(scope) ? ['arguments'] : [];
  for (const { node, field } of childrenOf(scope)) {
    // Parameters, the error of a catch, and a function's or class's name for itself.
    if (field === 'params' || field === 'param' || field === 'id') names.push(...namesIn(node));
  }
  for (const { node } of nodesBelow(scope, isScope)) {
    if (node.type === 'VariableDeclaration') names.push(...namesOfVariables(node));
    if (/^(Function|Class)Declaration$/.test(node.type) && 'id' in node && isNode(node.id)) {
      names.push(textOf(node.id, 'name'));
    }
  }
  if (isFunction(scope) || scope.type === 'Program') {
    for (const { node } of nodesBelow(scope, isFunction)) {
      if (node.type === 'VariableDeclaration' && textOf(node, 'kind') === 'var')
        names.push(...namesOfVariables(node));
    }
  }
  return names;
}

const namesOfVariables = (declaration: Node): string[] =>
  childrenOf(declaration).flatMap(({ node }) => ('id' in node && isNode(node.id) ? namesIn(node.id) : []));

/** Names a pattern binds; defaults and keys bind none. */
function namesIn(pattern: Node): string[] {
  if (pattern.type === 'Identifier') return [textOf(pattern, 'name')];
  const bound = childrenOf(pattern).filter(
    ({ parent, field }) =>
      !(parent.type === 'Property' && field === 'key') &&
      !(parent.type === 'AssignmentPattern' && field === 'right'),
  );
  return bound.flatMap(({ node }) => namesIn(node));
}
