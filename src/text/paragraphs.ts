/** Owns where a text is cut into paragraphs: at an empty line, as in `text: |` of YAML. */

/** At least one; what is only broken within a paragraph stays together. */
export const paragraphsOf = (text: string): string[] =>
  text
    .trim()
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.trim());
