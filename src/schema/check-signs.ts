/** The signs a Check sentence begins with; the sheet's colour rules look for them, so that colour is never alone. */

export const CHECK_SIGNS = { error: '✖', warning: '▲', hint: '○' } as const;
