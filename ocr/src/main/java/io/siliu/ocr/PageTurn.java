package io.siliu.ocr;

/**
 * How a page lies in its file, where it does not stand upright.
 *
 * @param page from 1
 * @param quarters how often it must be turned by 90° to the right to be upright: 1, 2 or 3
 */
public record PageTurn(int page, int quarters) {

    public PageTurn {
        if (page < 1) {
            throw new IllegalArgumentException("Pages count from 1, not " + page);
        }
        if (quarters < 1 || quarters > 3) {
            throw new IllegalArgumentException("A page is turned by one to three quarters, not by " + quarters);
        }
    }
}
