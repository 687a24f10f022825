package io.siliu.sandbox.economy.event;

import io.siliu.kernel.Money;
import io.siliu.sandbox.population.EngagementModel;
import java.time.LocalDate;
import java.util.List;

/**
 * An enterprise that outsources work, with what registry and consented lists say of it.
 *
 * @param city six-digit code
 * @param paidIn paid-in capital
 * @param insuredStaff staff with social insurance
 * @param account its bank-custodied account
 * @param officers legal representative first, then shareholders and finance people
 * @param inputs input invoices of the year
 * @param inputsOneKind of them the largest kind of goods
 */
public record Enterprise(
        String creditCode,
        String name,
        Industry industry,
        String city,
        String address,
        LocalDate setUpOn,
        Money paidIn,
        int insuredStaff,
        Money yearRevenue,
        EngagementModel model,
        String account,
        List<Officer> officers,
        Money inputs,
        Money inputsOneKind) {

    /** The same with another history. */
    public Enterprise young(LocalDate setUpOn, Money paidIn, int insuredStaff) {
        return new Enterprise(
                creditCode,
                name,
                industry,
                city,
                address,
                setUpOn,
                paidIn,
                insuredStaff,
                yearRevenue,
                model,
                account,
                officers,
                inputs,
                inputsOneKind);
    }

    /** The same under another model. */
    public Enterprise of(EngagementModel model) {
        return new Enterprise(
                creditCode,
                name,
                industry,
                city,
                address,
                setUpOn,
                paidIn,
                insuredStaff,
                yearRevenue,
                model,
                account,
                officers,
                inputs,
                inputsOneKind);
    }

    /** The same with other officers. */
    public Enterprise ledBy(List<Officer> officers) {
        return new Enterprise(
                creditCode,
                name,
                industry,
                city,
                address,
                setUpOn,
                paidIn,
                insuredStaff,
                yearRevenue,
                model,
                account,
                officers,
                inputs,
                inputsOneKind);
    }

    /** The same with other input invoices. */
    public Enterprise buying(Money inputs, Money inputsOneKind) {
        return new Enterprise(
                creditCode,
                name,
                industry,
                city,
                address,
                setUpOn,
                paidIn,
                insuredStaff,
                yearRevenue,
                model,
                account,
                officers,
                inputs,
                inputsOneKind);
    }

    /** The same under another name. */
    public Enterprise named(String name) {
        return new Enterprise(
                creditCode,
                name,
                industry,
                city,
                address,
                setUpOn,
                paidIn,
                insuredStaff,
                yearRevenue,
                model,
                account,
                officers,
                inputs,
                inputsOneKind);
    }
}
