package io.siliu.platform.work.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.work.WorkError;

/** The fields of one row of a list, for saying exactly which one is wrong. */
record Fields(String list, int row) {

    void require(boolean holds, String field, String expected) {
        if (!holds) {
            throw refuse(WorkError.FIELD_NOT_VALID, field, "It has to be " + expected + ".");
        }
    }

    void requireText(String text, String field, int longest) {
        boolean fits = text != null && !text.isBlank() && text.strip().length() <= longest;
        require(fits, field, "1 to " + longest + " characters");
    }

    PlatformException refuse(WorkError error, String field, String remedy) {
        String path = list + "[" + row + "]." + field;
        return new PlatformException(error, path, "Row " + row + ", " + field + ": " + remedy);
    }

    static void requireSize(int size, int most) {
        if (size < 1 || size > most) {
            throw new PlatformException(
                    WorkError.LIST_SIZE, "One call takes 1 to " + most + " rows, this one has " + size + ".");
        }
    }
}
