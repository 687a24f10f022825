/** What a worker can show to others about the own income: sealed, on the ledger, and shown as far as the worker wants. */
package io.siliu.platform.settlement.internal.income;
