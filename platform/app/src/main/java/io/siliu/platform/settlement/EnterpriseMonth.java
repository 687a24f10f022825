package io.siliu.platform.settlement;

import io.siliu.kernel.Money;
import java.time.YearMonth;

/** What one enterprise settled for one month of work, gross, and in how many lines. */
public record EnterpriseMonth(long enterpriseId, YearMonth workMonth, Money gross, long lines) {}
