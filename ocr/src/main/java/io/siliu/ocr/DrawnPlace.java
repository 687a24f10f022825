package io.siliu.ocr;

import java.util.Objects;

/**
 * Where a value of a paper that is data stands on a page that is drawn of it.
 *
 * @param page from 1, counted through all papers of the file
 * @param box in millimetres
 */
public record DrawnPlace(int page, Box box) {

    public DrawnPlace {
        Objects.requireNonNull(box, "box");
    }
}
