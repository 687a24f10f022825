package io.siliu.platform.assessment.internal.features;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Evidence of a feature whose id alone says nothing: a sum over a time, a table of others, or a thing of another module. Its id
 * is the name and what it is of, with strokes between; sealed facts keep it, so that names and order of the parts stay.
 */
public enum NamedEvidence {
    /** The acceptance of an outcome. */
    ACCEPTANCE,
    /** The agreement that the worker signed. */
    AGREEMENT,
    /** Grave alarms of an enterprise: enterprise, first and last day. */
    ALARMS,
    /** A day off on which work was handed over: enterprise, day. */
    CLOSED,
    /** Invoices of the worker's businesses in a month; or of an enterprise: enterprise, first and last day. */
    INVOICED,
    /** A licence that the registry told of. */
    LICENCE,
    /** The end of a business by the platform's own record: business. */
    LICENCE_END,
    /** An objection that waits for its answer. */
    OBJECTION,
    /** What others earned: month, occupation, city. */
    PEERS,
    /** What others were paid by the unit: month, occupation, city, unit. */
    PRICES,
    /** Invoices of a quarter: its first month. */
    QUARTER,
    /** What others saved by reliefs: year. */
    RELIEF,
    /** What an enterprise spent on services: enterprise, month. */
    SERVICES,
    /** What an enterprise settled: enterprise, month. */
    SPENT,
    /** A task order. */
    TASK,
    /** The wording of an agreement. */
    TEMPLATE;

    private static final String STROKE = "/";

    /** @param parts in the order told at the name, none with a stroke inside */
    String id(Object... parts) {
        StringBuilder id = new StringBuilder(name());
        for (Object part : parts) {
            id.append(STROKE).append(part);
        }
        return id.toString();
    }

    /** What an id of this name with one part is of; empty for any other. */
    public Optional<String> partOf(String id) {
        return read(id).filter(
                        named -> named.evidence() == this && named.parts().size() == 1)
                .map(named -> named.parts().get(0));
    }

    /** Empty for an id that is a row's own. */
    public static Optional<Named> read(String id) {
        List<String> parts = List.of(id.split(STROKE));
        return Arrays.stream(values())
                .filter(each -> parts.size() > 1 && each.name().equals(parts.get(0)))
                .findFirst()
                .map(each -> new Named(each, parts.subList(1, parts.size())));
    }

    /** What an id says. */
    public record Named(NamedEvidence evidence, List<String> parts) {}
}
