package io.siliu.rules.fact;

import io.siliu.kernel.Money;
import java.time.YearMonth;
import java.util.List;

/**
 * What was computed from other records when this one was sealed; rules themselves never look at a second record.
 *
 * @param month month that the income and the peers speak of
 * @param monthIncome the worker's gross income of that month over all enterprises, this record included, in CNY
 * @param monthIncomeRecords ids of the records that make up that income: the evidence
 * @param peers the worker's peers of that month, or null where they were not counted
 */
public record FeatureFacts(YearMonth month, Money monthIncome, List<String> monthIncomeRecords, PeerGroup peers) {

    public FeatureFacts {
        monthIncomeRecords = Lists.copy(monthIncomeRecords);
    }
}
