package io.siliu.platform.fourflow.internal.web;

import io.siliu.platform.fourflow.internal.CauseChoices.Choices;
import io.siliu.platform.fourflow.internal.DifferenceFilter;
import io.siliu.platform.fourflow.internal.OpenPaperFilter;
import java.util.ArrayList;
import java.util.List;

/**
 * What a cause is narrowed to, and the address without it.
 *
 * @param name a page renders it from its bundle, as under {@code differences.chip.}name
 * @param value what is put into the words
 */
public record CauseChip(String name, String value, String href) {

    /** @param choices by which the list can be narrowed, for the names; a name that is not among them is left empty */
    static List<CauseChip> of(CauseQuery query, Choices choices, CauseAddress address) {
        DifferenceFilter filter = query.filter();
        List<CauseChip> chips = new ArrayList<>();
        if (filter.worker() != null) {
            chips.add(new CauseChip("worker", known(choices.worker(filter.worker())), address.without("worker")));
        }
        if (filter.enterprise() != null) {
            chips.add(new CauseChip(
                    "enterprise", known(choices.enterprise(filter.enterprise())), address.without("enterprise")));
        }
        if (filter.from() != null || filter.to() != null) {
            chips.add(new CauseChip("days", span(query.from(), query.to()), address.without("from", "to")));
        }
        if (filter.least() != null || filter.most() != null) {
            chips.add(new CauseChip("amounts", span(query.least(), query.most()), address.without("least", "most")));
        }
        return chips;
    }

    /** The same for open papers; the kind of paper is named by its code. */
    static List<CauseChip> of(OpenPaperQuery query, Choices choices, CauseAddress address) {
        OpenPaperFilter filter = query.filter();
        List<CauseChip> chips = new ArrayList<>();
        if (filter.kind() != null) {
            chips.add(new CauseChip("kind", filter.kind().name(), address.without("kind")));
        }
        if (filter.worker() != null) {
            chips.add(new CauseChip("worker", known(choices.worker(filter.worker())), address.without("worker")));
        }
        if (filter.enterprise() != null) {
            chips.add(new CauseChip(
                    "enterprise", known(choices.enterprise(filter.enterprise())), address.without("enterprise")));
        }
        if (filter.from() != null || filter.to() != null) {
            chips.add(new CauseChip("days", span(query.from(), query.to()), address.without("from", "to")));
        }
        if (filter.least() != null || filter.most() != null) {
            chips.add(new CauseChip("amounts", span(query.least(), query.most()), address.without("least", "most")));
        }
        if (filter.text() != null) {
            chips.add(new CauseChip("text", filter.text(), address.without("text")));
        }
        return chips;
    }

    private static String known(String name) {
        return name == null ? "" : name;
    }

    private static String span(String from, String to) {
        return (known(from) + " – " + known(to)).strip();
    }
}
