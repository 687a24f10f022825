package io.siliu.platform.work;

import java.util.List;

/**
 * In how many orders of an enterprise the text of one order asks for other work.
 *
 * @param tasks orders of other occupations with the same text
 * @param latest the last of them, one an occupation
 */
public record TextUse(int tasks, List<Long> latest) {

    public TextUse {
        latest = List.copyOf(latest);
    }
}
