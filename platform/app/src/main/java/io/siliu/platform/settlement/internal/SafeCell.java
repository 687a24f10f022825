package io.siliu.platform.settlement.internal;

/**
 * Cells of a table that somebody opens in a spreadsheet. One that begins like a formula gets an apostrophe before it, so
 * that it is text there; read back, the apostrophe is gone, so that the cell is judged as it was written at first.
 */
final class SafeCell {

    /** What a spreadsheet takes for the beginning of a formula, full-width forms too, and what hides one. */
    static final String FORMULA = "=+-@＝＋－＠";

    private static final String HIDING = "\t\r\n";
    private static final char TEXT = '\'';

    private SafeCell() {}

    static String written(String cell) {
        return begins(cell, 0) ? TEXT + cell : cell;
    }

    static String read(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == TEXT && begins(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean begins(String cell, int at) {
        return cell.length() > at && (FORMULA + HIDING).indexOf(cell.charAt(at)) >= 0;
    }
}
