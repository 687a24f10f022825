package io.siliu.platform.settlement.internal;

import io.siliu.platform.settlement.BookingOutcome.LineWarning;
import io.siliu.platform.tax.LabourTax;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line as it is booked.
 *
 * @param tax what is held from it, empty for a sole proprietor
 */
record BookedLine(LineRow row, SealedCard card, PayableLine source, Optional<LabourTax> tax) {

    /** The occupation of the work that is paid; empty without a task. */
    String taskOccupation() {
        return source.task().map(task -> task.occupation().code()).orElse("");
    }

    List<LineWarning> warnings() {
        List<LineWarning> warnings = new ArrayList<>();
        warn(warnings, source.task().isEmpty(), LineWarning.Kind.NO_TASK);
        warn(warnings, !source.ownCard(), LineWarning.Kind.NOT_OWN_CARD);
        boolean otherAmount = source.task()
                .filter(task -> !task.agreedAmount().equals(row.gross()))
                .isPresent();
        warn(warnings, otherAmount, LineWarning.Kind.NOT_THE_AGREED_AMOUNT);
        boolean gap = tax.filter(each -> each.withholding().gapToReview()).isPresent();
        warn(warnings, gap, LineWarning.Kind.GAP_MONTH);
        warn(warnings, tax.filter(each -> each.vatStillDue().isPositive()).isPresent(), LineWarning.Kind.VAT_STILL_DUE);
        warn(warnings, tax.filter(LabourTax::registrationDue).isPresent(), LineWarning.Kind.REGISTRATION_DUE);
        return warnings;
    }

    private void warn(List<LineWarning> warnings, boolean holds, LineWarning.Kind kind) {
        if (holds) {
            warnings.add(new LineWarning(row.lineNumber(), kind));
        }
    }

    StoredWithholding withholding() {
        LabourTax held = tax.orElseThrow();
        return new StoredWithholding(
                row.enterpriseId(),
                row.id(),
                row.workerId(),
                YearMonth.from(row.settledOn()).toString(),
                held.withholding().income(),
                held.withholding().cumulativeIncome(),
                held.withholding().expenses(),
                held.withholding().months(),
                held.withholding().basicDeduction(),
                held.withholding().taxable(),
                held.withholding().rate(),
                held.withholding().quickDeduction(),
                held.withholding().cumulativeTax(),
                held.withholding().heldBefore(),
                held.incomeTax(),
                held.vat(),
                held.surcharges(),
                held.vatStillDue(),
                held.withholding().gapToReview(),
                held.registrationDue());
    }
}
