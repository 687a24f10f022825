package io.siliu.platform.assessment.internal.features;

import io.siliu.platform.assessment.internal.outside.Heard;
import io.siliu.platform.assessment.internal.outside.InvoiceState;
import io.siliu.platform.assessment.internal.outside.SaidKind;
import io.siliu.platform.assessment.internal.outside.Things;
import io.siliu.rules.fact.Observed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the tax bureau says of the invoices of one record: by verification, by the register, or by a red letter that names one of
 * them. Nothing is said where it was asked about none; that all are in order, where it answered on each.
 */
final class VerifiedInvoices {

    private final Subject subject;
    private final Known known;

    VerifiedInvoices(Subject subject, Known known) {
        this.subject = subject;
        this.known = known;
    }

    Observed fail() {
        Set<String> codes = subject.invoices().stream()
                .map(number -> known.code(Things.INVOICE, number))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<Heard> failing = new ArrayList<>();
        List<Heard> standing = new ArrayList<>();
        for (String code : codes) {
            Optional<Heard> answer = checked(code).or(() -> registered(code));
            answer.ifPresent(row -> (isInOrder(row) ? standing : failing).add(row));
        }
        if (!failing.isEmpty()) {
            return Evidence.seen(true, ids(failing));
        }
        return !codes.isEmpty() && standing.size() == codes.size() ? Evidence.seen(false, ids(standing)) : null;
    }

    /** The last answer; a red letter stands against an earlier one. */
    private Optional<Heard> checked(String code) {
        return known.outside().ofWorker(subject.workerId(), SaidKind.INVOICE_CHECK).stream()
                .filter(row -> code.equals(row.other()))
                .reduce((one, later) -> later);
    }

    /** One that the register marks void speaks, whatever else it says of the number. */
    private Optional<Heard> registered(String code) {
        List<Heard> rows = known.outside().ofWorker(subject.workerId(), SaidKind.INVOICE).stream()
                .filter(row -> code.equals(row.other()))
                .toList();
        return rows.stream()
                .filter(row -> !isInOrder(row))
                .findFirst()
                .or(() -> rows.stream().findFirst());
    }

    private static boolean isInOrder(Heard row) {
        return row.kind() == SaidKind.INVOICE_CHECK
                ? row.text("state").filter(InvoiceState.NORMAL.name()::equals).isPresent()
                : !row.is("voided").orElse(false);
    }

    private static List<String> ids(List<Heard> rows) {
        return Evidence.of(rows.stream().map(Heard::id).toList());
    }
}
