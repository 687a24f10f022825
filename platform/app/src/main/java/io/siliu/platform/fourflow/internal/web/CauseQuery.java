package io.siliu.platform.fourflow.internal.web;

import io.siliu.platform.contract.Flow;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.internal.AskedCause;
import io.siliu.platform.fourflow.internal.DifferenceFilter;
import io.siliu.platform.fourflow.internal.PlaceInCause;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A cause of differences and what it is narrowed to, as it stands in an address or a form; null or empty narrows nothing.
 *
 * @param kind without it, or without the flow, the cause with most differences is meant
 * @param worker id of the worker
 * @param enterprise id of the enterprise, for whoever sees several
 * @param from first day of settlement, yyyy-MM-dd, from 2000 to 2099
 * @param to last day of settlement, yyyy-MM-dd, from 2000 to 2099
 * @param least smallest gross amount of the record, CNY such as 1234.56, up to 15 digits and two decimals
 * @param most largest gross amount of the record, CNY such as 1234.56, up to 15 digits and two decimals
 * @param before id of the last record of the page before
 * @param after id of the first record of the page behind
 * @param all true for all of the cause at once instead of a page
 */
public record CauseQuery(
        Discrepancy.Kind kind,
        Flow flow,
        String worker,
        String enterprise,
        String from,
        String to,
        String least,
        String most,
        String before,
        String after,
        String all) {

    boolean isAll() {
        return "true".equals(all);
    }

    boolean means(Discrepancy.Kind someKind, Flow someFlow) {
        return (kind == null || kind == someKind) && (flow == null || flow == someFlow);
    }

    DifferenceFilter filter() {
        return new DifferenceFilter(
                TypedFilter.number(worker, "worker"),
                TypedFilter.number(enterprise, "enterprise"),
                TypedFilter.day(from, "from"),
                TypedFilter.day(to, "to"),
                TypedFilter.amount(least, "least"),
                TypedFilter.amount(most, "most"));
    }

    AskedCause asked(Discrepancy.Kind someKind, Flow someFlow) {
        return new AskedCause(someKind, someFlow, filter());
    }

    PlaceInCause place() {
        return new PlaceInCause(TypedFilter.number(before, "before"), TypedFilter.number(after, "after"));
    }

    CauseAddress address(Discrepancy.Kind someKind, Flow someFlow) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("kind", someKind == null ? null : someKind.name());
        query.put("flow", someFlow == null ? null : someFlow.name());
        query.put("worker", worker);
        query.put("enterprise", enterprise);
        query.put("from", from);
        query.put("to", to);
        query.put("least", least);
        query.put("most", most);
        query.put("before", before);
        query.put("after", after);
        query.put("all", all);
        return CauseAddress.ofDifferences(query);
    }
}
