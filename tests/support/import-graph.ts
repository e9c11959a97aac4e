import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** One import of a source file. `target` is a project path (`lib/db/database.ts`) or a package's name. */
export interface Import {
  target: string
  isPackage: boolean
  /** Erased when compiled. */
  typeOnly: boolean
}

/** Paths of a folder's files, relative to the project, `/` between the parts. */
export const filesIn = (folder: string): string[] => {
  const path = join(ROOT, folder)
  if (!existsSync(path)) return []
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}

/** Names directly in the project's folder that version control does not ignore by name. */
export const topLevel = (): string[] => readdirSync(ROOT)

export const sourceOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

const ENDINGS = ['', '.ts', '.tsx', '.d.ts', '/index.ts', '/index.tsx']

const locate = (path: string): string | undefined =>
  ENDINGS.map((ending) => path + ending).find(
    (candidate) => existsSync(candidate) && statSync(candidate).isFile(),
  )

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

const resolveImport = (from: string, specifier: string): { target: string; isPackage: boolean } => {
  const bare = specifier.replace(/\?.*$/, '')
  const base = bare.startsWith('@/')
    ? join(ROOT, bare.slice(2))
    : bare.startsWith('.')
      ? resolve(dirname(join(ROOT, from)), bare)
      : null
  if (base === null) return { target: packageOf(bare), isPackage: true }
  const found = locate(base) ?? base
  return { target: relative(ROOT, found).replaceAll('\\', '/'), isPackage: false }
}

const isTypeOnly = (clause: ts.ImportClause | undefined): boolean => {
  if (!clause) return false
  if (clause.isTypeOnly) return true
  const { namedBindings } = clause
  if (clause.name || !namedBindings || !ts.isNamedImports(namedBindings)) return false
  return (
    namedBindings.elements.length > 0 && namedBindings.elements.every((each) => each.isTypeOnly)
  )
}

/** Every import and re-export of a file, dynamic imports included. */
export const importsOf = (path: string): Import[] => {
  const source = ts.createSourceFile(path, sourceOf(path), ts.ScriptTarget.Latest, true)
  const found: Import[] = []
  const add = (specifier: string, typeOnly: boolean) =>
    found.push({ ...resolveImport(path, specifier), typeOnly })
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
      add(node.moduleSpecifier.text, isTypeOnly(node.importClause))
    else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    )
      add(node.moduleSpecifier.text, node.isTypeOnly)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments
      if (argument && ts.isStringLiteral(argument)) add(argument.text, false)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** Every file and package that running `entry` loads, itself included. */
export const loadedBy = (entry: string): Set<string> => {
  const seen = new Set<string>()
  const visit = (path: string) => {
    if (seen.has(path)) return
    seen.add(path)
    if (!/\.tsx?$/.test(path) || !existsSync(join(ROOT, path))) return
    for (const { target, typeOnly } of importsOf(path)) if (!typeOnly) visit(target)
  }
  visit(entry)
  return seen
}
