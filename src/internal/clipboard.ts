/** Puts text on the clipboard, the old way where the page is not secure or forbids the new one. Whether it worked. */
export async function copyText(text: string, root: ShadowRoot): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, root);
  }
}

function copyBySelection(text: string, root: ShadowRoot): boolean {
  const active = root.activeElement as HTMLElement | null;
  const area = document.createElement('textarea');
  area.value = text;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  root.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  active?.focus();
  return copied;
}
