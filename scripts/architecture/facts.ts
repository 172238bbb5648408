import { type Expression, type PrivateInExpression, type Program, Visitor } from 'oxc-parser'

/** What a file does, apart from what it imports. */
export type Facts = {
  /** The first statement that does something: a directive or an import. */
  firstImport: string | null
  /** Of the file and of its functions. */
  directives: string[]
  dynamicImports: string[]
  readsEnvironment: boolean
  /** Names that are called as plain functions, such as fetch. */
  calls: Set<string>
  /** Globals whose members are used, such as crypto. */
  objects: Set<string>
  /** Names of values that are compared with one another by === and its like; comparing with a literal does not count. */
  comparedNames: Set<string>
  /** Attributes of elements, such as className. */
  attributes: Set<string>
  anyCount: number
  longestFunctionLines: number
}

function linesOf(text: string, { start, end }: { start: number; end: number }): number {
  return text.slice(start, end).split('\n').length
}

function firstImportOf({ body }: Program): string | null {
  const [first] = body.filter((statement) => !('directive' in statement && statement.directive))
  return first?.type === 'ImportDeclaration' ? first.source.value : null
}

/** @returns the name of a value: of a variable or a property; null of anything else */
function nameOf(node: Expression | PrivateInExpression['left']): string | null {
  if (node.type === 'Identifier') return node.name === 'undefined' ? null : node.name
  return node.type === 'MemberExpression' && node.property.type === 'Identifier' ? node.property.name : null
}

/** Walks the syntax tree of a file once. @param text the file, to count lines in it */
export function factsOf(program: Program, text: string): Facts {
  const facts: Facts = {
    firstImport: firstImportOf(program),
    directives: [],
    dynamicImports: [],
    readsEnvironment: false,
    calls: new Set(),
    objects: new Set(),
    comparedNames: new Set(),
    attributes: new Set(),
    anyCount: 0,
    longestFunctionLines: 0,
  }
  const measure = (node: { start: number; end: number }) => {
    facts.longestFunctionLines = Math.max(facts.longestFunctionLines, linesOf(text, node))
  }
  new Visitor({
    FunctionDeclaration: measure,
    FunctionExpression: measure,
    ArrowFunctionExpression: measure,
    TSAnyKeyword: () => {
      facts.anyCount += 1
    },
    ExpressionStatement: (statement) => {
      if ('directive' in statement && statement.directive) facts.directives.push(statement.directive)
    },
    BinaryExpression: ({ left, operator, right }) => {
      const names = [nameOf(left), nameOf(right)].filter((name) => name !== null)
      if (/^[=!]==?$/.test(operator) && names.length === 2) for (const name of names) facts.comparedNames.add(name)
    },
    JSXAttribute: ({ name }) => {
      if (name.type === 'JSXIdentifier') facts.attributes.add(name.name)
    },
    CallExpression: ({ callee }) => {
      if (callee.type === 'Identifier') facts.calls.add(callee.name)
    },
    ImportExpression: ({ source }) => {
      if (source.type === 'Literal' && typeof source.value === 'string') facts.dynamicImports.push(source.value)
    },
    MemberExpression: ({ object, property }) => {
      if (object.type !== 'Identifier') return
      facts.objects.add(object.name)
      if (object.name === 'process' && property.type === 'Identifier' && property.name === 'env') {
        facts.readsEnvironment = true
      }
    },
  }).visit(program)
  return facts
}
