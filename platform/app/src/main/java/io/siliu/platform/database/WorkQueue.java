package io.siliu.platform.database;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * The rows of one table that wait for one kind of work: the stage column is the queue. The table has the columns
 * {@code lease_owner VARCHAR(40) NULL} and {@code lease_until DATETIME(6) NULL} for databases that cannot skip locked
 * rows, and an index in the order of {@code order} so that claims do not lock what they pass over.
 *
 * @param table the table
 * @param id a BIGINT column that is unique in the table
 * @param ready the condition in SQL under which a row waits; {@code :now} stands for the present instant
 * @param order the columns in which rows are taken, as in ORDER BY
 */
public record WorkQueue(String table, String id, String ready, String order) {

    /** Longer than any stage lets a row rest. */
    private static final String LONGEST_REST = "INTERVAL 1 HOUR";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    /** @throws IllegalArgumentException when a table or column is not a plain name */
    public WorkQueue {
        requirePlain(table);
        requirePlain(id);
        requireNonNull(ready, "ready is null");
        requireNonNull(order, "order is null");
    }

    /**
     * The condition that a row has rested enough. No stage lets one rest for an hour; a time beyond that was written by a
     * process whose clock is ahead, and nobody waits for that clock.
     *
     * @param column until when the row rests
     */
    public static String rested(String column) {
        requirePlain(column);
        return "(%1$s <= :now OR %1$s > :now + %2$s)".formatted(column, LONGEST_REST);
    }

    private static void requirePlain(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a plain name of a table or column: " + name);
        }
    }
}
