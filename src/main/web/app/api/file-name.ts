/** What `Content-Disposition` calls a file (RFC 6266): the name in any script before the plain one. */
export function fileName(disposition: string | null): string | null {
  const extended = disposition?.match(/filename\*=UTF-8''([^;]+)/i)?.[1];
  if (extended) {
    return decodeURIComponent(extended);
  }
  return disposition?.match(/filename="((?:[^"\\]|\\.)*)"/i)?.[1].replace(/\\(.)/g, '$1') ?? null;
}
