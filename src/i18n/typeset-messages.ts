/** Sets the typography of messages once for all, when they are loaded. */
import { typographic, type Language } from './language.ts';

/** A tree of messages with the non-breaking spaces of its language in every text, and in what its functions return. */
export function typesetMessages<T>(message: T, language: Language): T {
  if (typeof message === 'string') return typographic(message, language) as T;
  if (typeof message === 'function') {
    const write = message as (...values: readonly unknown[]) => string;
    return ((...values: readonly unknown[]) => typographic(write(...values), language)) as T;
  }
  if (Array.isArray(message)) return message.map((item: unknown) => typesetMessages(item, language)) as T;
  const entries = Object.entries(message as Record<string, unknown>).map(([key, value]) => [key, typesetMessages(value, language)]);
  return Object.fromEntries(entries) as T;
}
