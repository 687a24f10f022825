package io.siliu.platform.settlement.internal;

import java.util.List;

/**
 * The cells of one line, stripped.
 *
 * @param number in the file, 2 for the first below the header
 */
record RawLine(int number, List<String> cells) {

    String cell(Column column) {
        return cells.get(column.ordinal());
    }

    /** Never prints what identifies a person. */
    @Override
    public String toString() {
        return "RawLine[" + number + "]";
    }
}
