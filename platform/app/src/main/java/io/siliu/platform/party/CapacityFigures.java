package io.siliu.platform.party;

import io.siliu.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What either choice would cost in tax, from the tables in force: the figures that stand beside the choice. */
public interface CapacityFigures {

    /**
     * A year of even months.
     *
     * @param day decides which tables are in force
     * @param monthGross paid a month before any deduction
     * @param costShare share of it that working costs, 0.20
     */
    Year ofYear(LocalDate day, Money monthGross, BigDecimal costShare);

    /**
     * The comparison.
     *
     * @param naturalPerson income tax the platform would hold in twelve months
     * @param soleProprietor income tax a sole proprietor would file for the year
     * @param vatFreeMonth sales of a month below which no VAT falls due
     * @param toConfirm whether a tax person has still to confirm one of the rows behind it
     */
    record Year(
            Money monthGross,
            BigDecimal costShare,
            Money naturalPerson,
            Money soleProprietor,
            Money vatFreeMonth,
            boolean toConfirm) {}
}
