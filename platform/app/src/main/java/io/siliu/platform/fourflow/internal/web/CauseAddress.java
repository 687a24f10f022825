package io.siliu.platform.fourflow.internal.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of a cause as it is narrowed, from which the addresses of its neighbours are made. A filter lives in the address
 * alone, so that a list can be shared and the back button works.
 *
 * @param path of the list
 * @param cause by which names the cause stands in it; the others narrow it
 * @param query by name, in order; empty values are left out
 */
public record CauseAddress(String path, List<String> cause, Map<String, String> query) {

    private static final List<String> PLACE = List.of("before", "after", "all");

    static CauseAddress ofDifferences(Map<String, String> query) {
        return new CauseAddress("/differences", List.of("kind", "flow"), query);
    }

    static CauseAddress ofOpenPapers(Map<String, String> query) {
        return new CauseAddress("/open-papers", List.of("cause"), query);
    }

    /** This cause with one filter set, from its first page. */
    public String with(String name, Object value) {
        Map<String, String> changed = atStart();
        changed.put(name, String.valueOf(value));
        return address(changed);
    }

    /** This cause without these filters, from its first page. */
    public String without(String... names) {
        Map<String, String> changed = atStart();
        List.of(names).forEach(changed::remove);
        return address(changed);
    }

    /** The page that follows the record of this id. */
    public String before(Object id) {
        return with("before", id);
    }

    /** The page that ends with the record before the one of this id. */
    public String after(Object id) {
        return with("after", id);
    }

    /** All of this cause at once. */
    public String all() {
        return with("all", true);
    }

    /** The first page of this list. */
    public String first() {
        return address(atStart());
    }

    /** This cause without any filter. */
    public String cleared() {
        Map<String, String> whole = new LinkedHashMap<>(query);
        whole.keySet().retainAll(cause);
        return address(whole);
    }

    /** Whether it is narrowed by anything. */
    public boolean any() {
        return atStart().entrySet().stream()
                .anyMatch(each -> !cause.contains(each.getKey()) && !isEmpty(each.getValue()));
    }

    /** What a form sends back so that its answer comes to this page again, without empty values. */
    public Map<String, String> fields() {
        return filled(query);
    }

    /** The same for the first page of it. */
    Map<String, String> fieldsOfStart() {
        return filled(atStart());
    }

    private Map<String, String> atStart() {
        Map<String, String> changed = new LinkedHashMap<>(query);
        changed.keySet().removeAll(PLACE);
        return changed;
    }

    private static Map<String, String> filled(Map<String, String> some) {
        Map<String, String> filled = new LinkedHashMap<>(some);
        filled.values().removeIf(CauseAddress::isEmpty);
        return filled;
    }

    private String address(Map<String, String> some) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        Map<String, String> filled = filled(some);
        filled.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(filled).toUriString();
    }

    static boolean isEmpty(String value) {
        return value == null || value.isBlank();
    }
}
