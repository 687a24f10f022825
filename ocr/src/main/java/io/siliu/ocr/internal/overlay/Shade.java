package io.siliu.ocr.internal.overlay;

/** How bright paint is: dark paint draws, light paint takes away; of some it is not known, and it may do either. */
public enum Shade {
    DARK,
    LIGHT,
    EITHER;

    public static Shade of(boolean light) {
        return light ? LIGHT : DARK;
    }

    boolean mayTakeAway() {
        return this != DARK;
    }

    boolean mayDraw() {
        return this != LIGHT;
    }
}
