// Makes text safe to stand in HTML, between tags as well as in an attribute.
import type { RichText } from '../../src/core/quiz/rich-text.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (found) => ESCAPES[found] ?? found);
}

/** References as they are read; laws and terms lead to their entries, quotations stand in their marks. */
export function richHtml(text: RichText): string {
  return text
    .map((part) => {
      if (typeof part === 'string') return escapeHtml(part);
      if (part.kind === 'contract') return `<q class="contract">${escapeHtml(part.text)}</q>`;
      const words = part.kind === 'law' ? (part.text ?? part.cite) : part.text;
      return `<a class="${part.kind === 'law' ? 'law-ref' : 'term'}" href="#${part.kind}-${part.id}">${escapeHtml(words)}</a>`;
    })
    .join('');
}
