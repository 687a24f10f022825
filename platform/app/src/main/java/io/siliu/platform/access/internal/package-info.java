/** Accounts, tokens, keys and the audit trail as rows; the security filter chain. Nothing here is for other modules. */
package io.siliu.platform.access.internal;
