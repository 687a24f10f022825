package io.siliu.platform.assessment.internal.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of a filtered list, from which the addresses of its neighbours are made. A filter lives in the address alone,
 * so that a list can be shared and the back button works.
 */
record ListAddress(String path, Map<String, String> filters) {

    private static final String CURSOR = "cursor";

    /** This list with one filter set, or taken away by null; it starts at the first page again. */
    public String with(String name, Object value) {
        Map<String, String> changed = new LinkedHashMap<>(filters);
        changed.remove(CURSOR);
        changed.remove(name);
        if (value != null) {
            changed.put(name, value.toString());
        }
        return address(changed);
    }

    /** The page that follows the row with this cursor. */
    public String after(Object cursor) {
        Map<String, String> changed = new LinkedHashMap<>(filters);
        changed.put(CURSOR, cursor.toString());
        return address(changed);
    }

    /** The first page of this list. */
    public String first() {
        return with(CURSOR, null);
    }

    public boolean any() {
        return filters.entrySet().stream()
                .anyMatch(filter -> !filter.getKey().equals(CURSOR) && !ListFilter.isEmpty(filter.getValue()));
    }

    private String address(Map<String, String> query) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        query.forEach((name, value) -> {
            if (!ListFilter.isEmpty(value)) {
                address.queryParam(name, "{" + name + "}");
            }
        });
        return address.encode().buildAndExpand(query).toUriString();
    }
}
