/** The kernel's bytes as the pinned compiler makes them from the source of today. */
export function compileKernel(): Promise<Uint8Array>;
/** The text of the module that holds these bytes. */
export function moduleOf(bytes: Uint8Array): string;
