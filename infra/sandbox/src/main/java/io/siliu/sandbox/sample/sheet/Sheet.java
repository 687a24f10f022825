package io.siliu.sandbox.sample.sheet;

import java.util.function.Consumer;

/**
 * One page in millimetres and what is drawn on it. The drawing must come out the same each time.
 *
 * @param paper colour of the paper itself, 0xRRGGBB
 */
public record Sheet(double width, double height, int paper, Consumer<Easel> drawing) {

    public static final int WHITE = 0xFFFFFF;

    public static Sheet of(double width, double height, Consumer<Easel> drawing) {
        return new Sheet(width, height, WHITE, drawing);
    }

    public static Sheet a4(Consumer<Easel> drawing) {
        return of(210, 297, drawing);
    }
}
