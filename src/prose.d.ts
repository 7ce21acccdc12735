/** The pages of prose of the folder that is built; the build makes the module. */
declare module 'virtual:prose' {
  import type { MarkdownInstance } from 'astro';
  import type { PageHead, StoryHead } from './markdown/heads.ts';
  import type { z } from 'zod';

  interface Entry {
    /** `vi/about` */
    readonly id: string;
    /** The text as it was written, with its head. */
    readonly body: string;
    readonly Content: MarkdownInstance<never>['Content'];
  }
  interface Page extends Entry {
    readonly collection: 'pages';
    readonly data: z.infer<typeof PageHead>;
  }
  interface Story extends Entry {
    readonly collection: 'stories';
    readonly data: z.infer<typeof StoryHead>;
  }
  const prose: readonly (Page | Story)[];
  export default prose;
}
