package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.LookFilter;
import io.siliu.platform.fourflow.internal.solving.PaperKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * What a list of open papers is narrowed to; null narrows nothing. It stands in addresses, so it holds numbers of things and
 * of a worker, and never a name.
 *
 * @param worker id of the worker whose record the paper is likest to belong to
 * @param enterprise id of the enterprise; 0 for papers of nobody
 * @param from first day on the paper
 * @param to last day on the paper
 * @param least smallest amount, whichever way the money went, CNY
 * @param most largest amount, whichever way the money went, CNY
 * @param text the beginning of a task number or of the batch number on the paper, its own number, or the number of a record
 *     that is suggested for it
 */
public record OpenPaperFilter(
        PaperKind kind,
        Long worker,
        Long enterprise,
        LocalDate from,
        LocalDate to,
        BigDecimal least,
        BigDecimal most,
        String text) {

    /** Nothing is narrowed. */
    public static final OpenPaperFilter NONE = new OpenPaperFilter(null, null, null, null, null, null, null, null);

    private static final Pattern NUMBER = Pattern.compile("[!-~]{2,64}");

    /** @throws PlatformException where something is out of bounds, with the name of its field */
    public OpenPaperFilter {
        FilterBounds.day(from, "from");
        FilterBounds.day(to, "to");
        FilterBounds.amount(least, "least");
        FilterBounds.amount(most, "most");
        text = text == null || text.isBlank() ? null : text.strip();
        if (text != null && !NUMBER.matcher(text).matches()) {
            throw FilterBounds.notValid("text", "a number as it stands on papers, 2 to 64 letters, digits and signs");
        }
    }

    /** Whoever acts for one enterprise sees that one alone, whatever they ask for. */
    OpenPaperFilter seenBy(Actor actor) {
        return of(worker, actor.enterprise().orElse(enterprise));
    }

    OpenPaperFilter ofAnyWorker() {
        return of(null, enterprise);
    }

    OpenPaperFilter ofAnyEnterprise() {
        return of(worker, null);
    }

    private OpenPaperFilter of(Long someWorker, Long someEnterprise) {
        return new OpenPaperFilter(kind, someWorker, someEnterprise, from, to, least, most, text);
    }

    LookFilter look(LookFilter look) {
        return look.with("kind", kind)
                .with("worker", worker)
                .with("enterprise", enterprise)
                .with("from", from)
                .with("to", to)
                .with("least", least)
                .with("most", most)
                .withTyped("q", text);
    }
}
