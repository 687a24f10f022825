package io.siliu.rules.fact;

import io.siliu.kernel.Money;
import java.time.YearMonth;

/**
 * The workers of the same occupation, city and month.
 *
 * @param occupation code of the occupation
 * @param city six-digit code of the city
 * @param month the month
 * @param medianIncome median of their gross month incomes in CNY, rounded half up to the cent
 * @param count how many workers the median is taken over
 */
public record PeerGroup(String occupation, String city, YearMonth month, Money medianIncome, Integer count) {}
