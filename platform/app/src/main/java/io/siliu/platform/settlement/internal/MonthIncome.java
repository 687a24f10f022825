package io.siliu.platform.settlement.internal;

import io.siliu.kernel.Money;

/** What somebody earned in one month. */
record MonthIncome(String workMonth, Money gross) {}
