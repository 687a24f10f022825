package io.siliu.platform.fourflow.internal.solving;

import io.siliu.platform.fourflow.Reason;
import java.util.List;

/**
 * A paper that was not placed.
 *
 * @param lines the lines that fit equally well, to be shown as one choice
 */
public record LeftOpen(long paper, Reason why, List<Long> lines) {

    public LeftOpen {
        lines = List.copyOf(lines);
    }
}
