package io.siliu.platform.filing.internal;

import static java.util.stream.Collectors.joining;

import io.siliu.kernel.Money;
import io.siliu.platform.settlement.PaidInPeriod.Part;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What somebody earned in one capacity in the time, and how it is to be reported.
 *
 * @param toReport gross that belongs into the income form
 * @param exempt gross that the law exempts
 * @param filedElsewhere gross that was filed by withholding already
 * @param refunded what the person gave back; what the bank returned was never obtained and is no income at all, so it is zero
 * @param orders lines behind {@code toReport}
 * @param exemptKind why some of it is exempt, or null
 * @param unknownWork gross of work of a kind of which no rule says whether it is exempt; it is reported
 * @param filedMonths months of {@code filedElsewhere}
 */
record Income(
        DraftRow.Subject subject,
        Money toReport,
        Money exempt,
        Money filedElsewhere,
        Money refunded,
        long orders,
        String exemptKind,
        Money unknownWork,
        Set<YearMonth> filedMonths) {

    private static final String BETWEEN_KINDS = "、";

    Income {
        filedMonths = Set.copyOf(filedMonths);
    }

    /**
     * Pay is exempt by the work that was paid, and only as long as no tax was held from anything the person got in the time.
     *
     * @param filed what the office took by withholding
     * @param exemptWork why the pay of an occupation is exempt, by its code; an empty word where it is not
     */
    static Income of(DraftRow.Subject subject, List<Part> parts, FiledPay filed, Map<String, String> exemptWork) {
        boolean canBeExempt = !subject.isLicensed()
                && parts.stream().noneMatch(part -> part.held().isPositive());
        Money toReport = Money.ZERO;
        Money exempt = Money.ZERO;
        Money elsewhere = Money.ZERO;
        Money unknown = Money.ZERO;
        long orders = 0;
        Set<String> kinds = new TreeSet<>();
        Set<YearMonth> filedMonths = new TreeSet<>();
        for (Part part : parts) {
            FiledPay.Amount covered = filed.of(part);
            Money rest = part.gross().minus(covered.gross());
            String said = exemptWork.get(part.occupation());
            String kind = canBeExempt && said != null && !said.isEmpty() ? said : null;
            elsewhere = elsewhere.plus(covered.gross());
            if (covered.gross().isPositive()) {
                filedMonths.add(part.month());
            }
            if (kind == null) {
                toReport = toReport.plus(rest);
                orders += part.lines() - covered.lines();
                unknown = said == null && !subject.isLicensed() ? unknown.plus(rest) : unknown;
            } else if (rest.isPositive()) {
                exempt = exempt.plus(rest);
                kinds.add(kind);
            }
        }
        String why = kinds.isEmpty() ? null : String.join(BETWEEN_KINDS, kinds);
        return new Income(subject, toReport, exempt, elsewhere, Money.ZERO, orders, why, unknown, filedMonths);
    }

    Money all() {
        return toReport.plus(exempt).plus(filedElsewhere);
    }

    boolean belongsInForm() {
        return toReport.isPositive();
    }

    /**
     * Why no income of theirs stands in the income form, or null where it does: exempt work, and what was filed by withholding.
     *
     * @param withheldReason in the words of the form, or null while no rule has them
     */
    String whyLeftOut(String withheldReason) {
        boolean filed = toReport.isZero() && filedElsewhere.isPositive() && withheldReason != null;
        return filed
                ? Stream.of(exemptKind, withheldReason).filter(Objects::nonNull).collect(joining(BETWEEN_KINDS))
                : exemptKind;
    }

    /** Whether all of it was filed by withholding, so that no exempt work is left to say of it. */
    boolean isWhollyFiled() {
        return filedElsewhere.isPositive() && toReport.isZero() && exempt.isZero();
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

    /** The columns of our own list of what was filed by withholding. */
    Map<ReportField, String> filedCells() {
        Map<ReportField, String> cells = new EnumMap<>(ReportField.class);
        cells.put(
                ReportField.MONTHS,
                String.join(
                        BETWEEN_KINDS,
                        new TreeSet<>(filedMonths)
                                .stream().map(YearMonth::toString).toList()));
        cells.put(ReportField.GROSS, filedElsewhere.toString());
        cells.put(ReportField.REPORTED, toReport.toString());
        return cells;
    }
}
