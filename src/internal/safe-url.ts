/** The URL if a link may lead there (http:, https:, mailto:), made absolute against `base`; else undefined. */
export function safeUrl(url: string | null | undefined, base: string = document.baseURI): string | undefined {
  if (!url || !URL.canParse(url, base)) return undefined;
  const {protocol, href} = new URL(url, base);
  return ['http:', 'https:', 'mailto:'].includes(protocol) ? href : undefined;
}
