package io.siliu.platform.filing.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.settlement.PaidInPeriod.Part;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody earned in one capacity in the time, and how it is to be reported.
 *
 * @param toReport gross that belongs into the income form
 * @param exempt gross that the law exempts
 * @param filedElsewhere gross that was filed by withholding already
 * @param refunded what went back; settlements of this platform are not taken back after payment, so it is zero until one is
 * @param orders lines behind {@code toReport}
 * @param exemptKind why it is exempt, or null
 */
record Income(
        DraftRow.Subject subject,
        Money toReport,
        Money exempt,
        Money filedElsewhere,
        Money refunded,
        long orders,
        String exemptKind) {

    /**
     * @param filed the months whose withholding the office has taken
     * @param exemptKind the exempt work that this person does, or null; it counts only where nothing was held
     */
    static Income of(DraftRow.Subject subject, List<Part> parts, FiledMonths filed, String exemptKind) {
        List<Part> rest = subject.isLicensed()
                ? parts
                : parts.stream().filter(part -> !filed.contains(part.month())).toList();
        Money elsewhere = gross(parts).minus(gross(rest));
        boolean owesTax = parts.stream().anyMatch(part -> part.held().isPositive());
        boolean exempt = !subject.isLicensed() && exemptKind != null && !owesTax;
        return new Income(
                subject,
                exempt ? Money.ZERO : gross(rest),
                exempt ? gross(rest) : Money.ZERO,
                elsewhere,
                Money.ZERO,
                exempt ? 0 : rest.stream().mapToLong(Part::lines).sum(),
                exempt ? exemptKind : null);
    }

    private static Money gross(List<Part> parts) {
        return Money.sum(parts.stream().map(Part::gross).toList());
    }

    Money all() {
        return toReport.plus(exempt).plus(filedElsewhere);
    }

    boolean belongsInForm() {
        return toReport.isPositive();
    }

    /** The columns of amounts. A worker never pays the platform, whose fee stands on the enterprise's side alone. */
    Map<ReportField, String> cells(String platform) {
        Money net = toReport.minus(refunded);
        Map<ReportField, String> cells = new EnumMap<>(ReportField.class);
        cells.put(ReportField.PLATFORM, platform);
        cells.put(ReportField.GROSS, toReport.toString());
        cells.put(ReportField.REFUNDED, refunded.toString());
        cells.put(ReportField.NET, net.toString());
        cells.put(ReportField.BUSINESS_INCOME, (subject.isLicensed() ? net : Money.ZERO).toString());
        cells.put(ReportField.LABOUR_PAY, (subject.isLicensed() ? Money.ZERO : net).toString());
        cells.put(ReportField.PLATFORM_FEE, Money.ZERO.toString());
        cells.put(ReportField.ORDERS, Long.toString(orders));
        return cells;
    }
}
