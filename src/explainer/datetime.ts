/** The `datetime` value of an HTML `<time>` for a plain year, month or day; null for what HTML cannot say. */
export function toDatetime(edtf: string): string | null {
  // HTML has no year 0, and none before it.
  return /^(?!0000)\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(edtf) ? edtf : null;
}
