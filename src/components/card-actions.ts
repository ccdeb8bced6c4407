/** What can be done with a scenario from its card, and the signs for it. */

/** Something done with a scenario; `pin` has its own place on the card. */
export type CardAction = 'pin' | 'rename' | 'notes' | 'duplicate' | 'reset' | 'left' | 'right' | 'remove';

/** The buttons of a card in their order, each with the path of its sign on 16 × 16. */
export const CARD_ACTIONS: readonly { readonly id: Exclude<CardAction, 'pin'>; readonly path: string }[] = [
  { id: 'rename', path: 'm3 13 .7-3L11 2.7l2.3 2.3L6 12.3zM9.5 4.2l2.3 2.3' },
  { id: 'notes', path: 'M3.5 2.5h9v11h-9zM6 6h4M6 9h4' },
  { id: 'duplicate', path: 'M6 6h7.5v7.5H6zM10 6V2.5H2.5V10H6' },
  { id: 'reset', path: 'M3.2 9.2A5 5 0 1 0 4.4 4.4L2.8 6M2.8 2.8V6H6' },
  { id: 'left', path: 'M13 8H3.5M7 4.5 3.5 8 7 11.5' },
  { id: 'right', path: 'M3 8h9.5M9 4.5 12.5 8 9 11.5' },
  { id: 'remove', path: 'm4 4 8 8M12 4l-8 8' },
];
