// Back from a form: the control that the address names has the focus, so that one can go on where one was.
export function goOnWhereOneWas(page: Document, hash: string): void {
  const control = hash.length > 1 ? page.getElementById(decodeURIComponent(hash.slice(1))) : null;
  if (control instanceof HTMLInputElement) {
    control.focus();
    control.select();
  } else if (control instanceof HTMLButtonElement) {
    control.focus();
  }
}
