/** The part of Eleventy that is used here; the package brings no types of its own. */
declare module '@11ty/eleventy' {
  export interface EleventyConfig {
    readonly benchmarkManager: { get(group: string): { setMinimumThresholdMs(milliseconds: number): void } };
    setUseGitIgnore(use: boolean): void;
    setQuietMode(quiet: boolean): void;
    setIncludesDirectory(path: string): void;
    setLayoutsDirectory(path: string): void;
    setLiquidOptions(options: { readonly outputEscape?: 'escape'; readonly renderLimit?: number }): void;
    addTemplate(name: string, content: string | { readonly data: object; readonly render: (data: never) => unknown }, data?: object): void;
  }
  export interface WrittenPage {
    readonly outputPath: string;
    readonly content: string | Uint8Array;
  }
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { readonly configPath: null; readonly quietMode: boolean; readonly config: (config: EleventyConfig) => void | Promise<void> },
    );
    disableLogger(): void;
    write(): Promise<readonly [unknown, readonly WrittenPage[] | undefined]>;
  }
}
