package io.siliu.platform.fourflow;

import java.util.List;

/**
 * One page of a list.
 *
 * @param next cursor of the next page, or null at the end
 */
public record RecordRows(List<RecordRow> rows, Long next) {

    public RecordRows {
        rows = List.copyOf(rows);
    }
}
