/** Invoices asked for at the tax bureau, one key a request, and asked about until the bureau says what became of them. */
package io.siliu.platform.settlement.internal.invoice;
