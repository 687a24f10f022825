package io.siliu.platform.assessment.internal.outside;

import io.siliu.platform.fourflow.InvoiceStandings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What statements say of whether an invoice stands. Verification (查验) says it either way; the register speaks where it marks
 * one void. That no such invoice is known (查无此票), and that a red letter took one back, say nothing of it: a red letter is a
 * paper of its own.
 */
final class InvoiceWords {

    private final LocalDate today;

    /** @param today day on which the register is heard, which does not say since when */
    InvoiceWords(LocalDate today) {
        this.today = today;
    }

    /** @param repeated whether all of it was said before in the same words */
    List<InvoiceStandings.Word> of(List<Said> said, boolean repeated) {
        return said.stream().flatMap(each -> of(each, repeated).stream()).toList();
    }

    private Optional<InvoiceStandings.Word> of(Said said, boolean repeated) {
        if (said.kind() == SaidKind.INVOICE_CHECK) {
            return switch (InvoiceState.valueOf(String.valueOf(said.more().get("state")))) {
                case VOID -> Optional.of(word(said, true, said.at().toLocalDate(), repeated));
                case NORMAL, RED -> Optional.of(word(said, false, said.at().toLocalDate(), repeated));
                case ABSENT -> Optional.empty();
            };
        }
        return said.kind() == SaidKind.INVOICE
                        && Boolean.TRUE.equals(said.more().get("voided"))
                ? Optional.of(word(said, true, today, repeated))
                : Optional.empty();
    }

    private static InvoiceStandings.Word word(Said said, boolean isVoid, LocalDate on, boolean repeated) {
        return new InvoiceStandings.Word(said.other().value(), said.who().business(), isVoid, on, repeated);
    }
}
