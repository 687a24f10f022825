/** Payment orders: screened, sent to the bank under one key each, asked about until the bank says what became of them. */
package io.siliu.platform.settlement.internal.payout;
