import { type Program, Visitor } from 'oxc-parser'

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

/** Walks the syntax tree of a file once. @param text the file, to count lines in it */
export function factsOf(program: Program, text: string): Facts {
  const facts: Facts = {
    firstImport: firstImportOf(program),
    directives: [],
    dynamicImports: [],
    readsEnvironment: false,
    calls: new Set(),
    objects: new Set(),
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
