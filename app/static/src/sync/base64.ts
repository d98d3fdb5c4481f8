// Bytes as base64, the way Yjs updates travel.

export function encode(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** One character a byte. */
export function fromLatin1(letters: string): Uint8Array {
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

export function decode(text: string): Uint8Array {
  return fromLatin1(atob(text));
}
