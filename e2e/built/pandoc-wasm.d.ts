/** The part that the tests use; the package has no types. */
declare module 'pandoc-wasm' {
  /** @param options as in pandoc's defaults files */
  export function convert(
    options: Readonly<Record<string, unknown>>,
    input: string,
    files: Readonly<Record<string, string>>,
  ): Promise<{
    readonly stdout: string;
    readonly stderr: string;
    readonly warnings: readonly { readonly verbosity: string; readonly pretty: string }[];
  }>;
}
