package io.siliu.platform.settlement;

import java.util.List;

/**
 * The workers of an enterprise within a year.
 *
 * @param exclusive how many of them never worked for another enterprise
 * @param others some of the rest, who did
 */
public record ClientBase(long enterpriseId, long workers, long exclusive, List<Long> others) {

    public ClientBase {
        others = List.copyOf(others);
    }
}
