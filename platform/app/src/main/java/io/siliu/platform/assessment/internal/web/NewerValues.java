package io.siliu.platform.assessment.internal.web;

import static java.util.Objects.requireNonNull;

import io.siliu.rules.RuleSetDifference;
import java.util.List;
import java.util.Map;

/**
 * What stands in a draft by now, for a page that shows what somebody typed over an older one.
 *
 * @param fields what stands in place of what was typed, in words, by the names of the fields
 * @param changes all that would be another if it were sent: before is what stands, after what was typed
 * @param same whether nothing would be; of two values of one name the changes tell the last alone
 */
record NewerValues(Map<String, String> fields, List<RuleSetDifference.Change> changes, boolean same) {

    NewerValues {
        fields = Map.copyOf(fields);
        changes = List.copyOf(requireNonNull(changes, "changes is null"));
    }

    /** What stands in place of a field; null where it is the same, or the field is none of the draft's. */
    public String of(String field) {
        return fields.get(field);
    }

    /** The id of the element that says so, which describes the field; null where there is none. */
    public String note(String field) {
        return fields.containsKey(field) ? "now-" + field : null;
    }
}
