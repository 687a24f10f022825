package io.siliu.rules;

import static java.util.Objects.requireNonNull;

/**
 * What several hits of one record mean together.
 *
 * @param id id in the rule set, such as K05
 * @param severity how grave it is
 * @param title short name
 * @param explanation one sentence
 */
public record Conclusion(String id, Severity severity, Text title, Text explanation) {

    public Conclusion {
        requireNonNull(id, "id is null");
        requireNonNull(severity, "severity is null");
    }
}
