/** Text as it stands between two tags: only `&` and `<` mean something there, so that quotation marks stay one letter long. */
export const htmlText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
