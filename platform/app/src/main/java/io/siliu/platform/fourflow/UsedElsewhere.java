package io.siliu.platform.fourflow;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/**
 * A revision that holds papers whose numbers other records use for other papers.
 *
 * @param uses numbers of those records by the paper, as {@link NumberUses#elsewhere} tells them; never empty
 */
public record UsedElsewhere(long enterpriseId, long recordId, int revision, Map<NumberUses.Paper, List<String>> uses) {

    public UsedElsewhere {
        requireNonNull(uses, "uses is null");
        if (uses.isEmpty()) {
            throw new IllegalArgumentException("no number is used elsewhere");
        }
        uses = Map.copyOf(uses);
    }
}
