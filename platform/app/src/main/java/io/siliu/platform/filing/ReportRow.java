package io.siliu.platform.filing;

import io.siliu.kernel.Money;

/**
 * A row as it is shown: masked.
 *
 * @param shopId the number under which the platform knows the person, or the business, as in the form
 * @param licensed whether it is a licensed business
 * @param status in the identity form alone
 * @param exempt why no income is reported, or null
 * @param gross in the income form, or what was filed by withholding in the list of those; zero in the identity form
 * @param filed what was filed by withholding and is left out of the report; zero for a business
 */
public record ReportRow(
        ReportForm form,
        int number,
        long workerId,
        String shopId,
        boolean licensed,
        String maskedName,
        String maskedCode,
        IdentityStatus status,
        String exempt,
        Money gross,
        Money refunded,
        long orders,
        Money filed) {

    public Money net() {
        return gross.minus(refunded);
    }
}
