/** What code imports: `import 'a'`, `from 'b'`, `import('c')`; all of its text where it computes a name. */
export declare function readImports(text: string, type: string): string;
