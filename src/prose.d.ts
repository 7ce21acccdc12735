/** The pages of prose of the folder that is built; the build makes the module. A head is what `src/markdown/heads.ts` says, which has checked it. */
declare module 'virtual:prose' {
  interface Entry<Collection extends string, Head> {
    readonly collection: Collection;
    /** `vi/about` */
    readonly id: string;
    readonly data: Head;
    /** The text as it was written, with its head. */
    readonly body: string;
    readonly Content: import('astro').MarkdownInstance<never>['Content'];
  }
  interface Page {
    readonly title: string;
    readonly description: string;
  }
  interface Story extends Page {
    readonly order: number;
  }
  const prose: readonly (Entry<'pages', Page> | Entry<'stories', Story>)[];
  export default prose;
}
