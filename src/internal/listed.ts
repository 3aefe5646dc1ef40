/** At most `most` ids or values, for a message: `a, b, c and 40 more`. */
export function listed(values: readonly string[], most = 12, separator = ', '): string {
  return values.length > most
    ? `${values.slice(0, most).join(separator)} and ${values.length - most} more`
    : values.join(separator);
}
