package io.siliu.sandbox.taxbureau;

import io.siliu.kernel.Money;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.sandbox.taxbureau.ReportForms.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** What the bureau checks of a report before it takes it; only invented people and businesses are known here. */
final class ReportCheck {

    private static final String GROSS = "提供服务收入总额";
    private static final String REFUNDED = "提供服务退款金额";
    private static final String NET = "提供服务收入净额";
    private static final String FEE = "支付给平台的佣金、服务费";
    private static final String STATUS = "信息状态标识";

    private final Predicate<String> known;
    private final Predicate<String> namedLater;
    private final List<Map<String, Object>> faults = new ArrayList<>();

    /**
     * @param known whose identity was reported before, by code
     * @param namedLater whose identity stands in a report of a later time: an older one would overwrite it
     */
    ReportCheck(Predicate<String> known, Predicate<String> namedLater) {
        this.known = known;
        this.namedLater = namedLater;
    }

    /** The rows it refuses, with the column; a place of row 0 is the report as a whole. */
    List<Map<String, Object>> of(JsonNode report) {
        ReportForms forms = new ReportForms(report.path("forms"));
        Set<String> reported = new HashSet<>();
        for (Row row : forms.rows("IDENTITY")) {
            identity(row);
            once(row, reported);
        }
        Money gross = Money.ZERO;
        Set<String> earning = new HashSet<>();
        for (Row row : forms.rows("INCOME")) {
            gross = gross.plus(income(row));
            once(row, earning);
            if (!reported.contains(row.code()) && !known.test(row.code())) {
                fault(row, row.isLicensed() ? "统一社会信用代码(纳税人识别号)" : "证件号码");
            }
        }
        if (!gross.toString().equals(report.path("totals").path("gross").asString(""))) {
            faults.add(Map.of("form", "INCOME", "number", 0, "column", 0));
        }
        return faults;
    }

    private void identity(Row row) {
        who(row);
        String status = row.cell(STATUS);
        boolean fits = status.equals("新增") ? !known.test(row.code()) : known.test(row.code());
        if (!fits || namedLater.test(row.code()) || !Set.of("新增", "变更", "注销").contains(status)) {
            fault(row, STATUS);
        }
    }

    private Money income(Row row) {
        who(row);
        try {
            Money gross = Money.of(row.cell(GROSS));
            Money net = Money.of(row.cell(NET));
            if (!gross.minus(Money.of(row.cell(REFUNDED))).equals(net) || net.isNegative()) {
                fault(row, NET);
            }
            if (!Money.of(row.cell(FEE)).isZero()) {
                fault(row, FEE);
            }
            return gross;
        } catch (NumberFormatException | ArithmeticException noAmount) {
            fault(row, GROSS);
            return Money.ZERO;
        }
    }

    private void who(Row row) {
        if (!row.cell("序号").equals(Integer.toString(row.place()))) {
            fault(row, "序号");
        }
        if (!isInvented(row)) {
            fault(row, row.isLicensed() ? "统一社会信用代码(纳税人识别号)" : "证件号码");
        }
    }

    /** Of the invented range, with right check digits. */
    private static boolean isInvented(Row row) {
        try {
            return row.isLicensed()
                    ? new UnifiedSocialCreditCode(row.code()).isInvented()
                    : new ResidentIdNumber(row.code()).value().startsWith("990000");
        } catch (IllegalArgumentException doesNotCheck) {
            return false;
        }
    }

    private void once(Row row, Set<String> codes) {
        if (!codes.add(row.code())) {
            fault(row, "序号");
        }
    }

    private void fault(Row row, String title) {
        faults.add(Map.of("form", row.form(), "number", row.place(), "column", row.column(title)));
    }
}
