/** The formatters, one file per subject; each takes the language, there is no default. */
export { formatDate, formatDue, formatShortDate, formatSpan, inBrackets } from './format/date.ts';
export { formatSeries } from './format/list.ts';
export { formatBytes, formatNumber } from './format/number.ts';
export {
  formatDifference,
  formatShortThreshold,
  formatThreshold,
  formatValue,
  formatWithUnit,
  unitName,
} from './format/quantity.ts';
