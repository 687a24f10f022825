package io.siliu.play;

/** The two sizes at which every page must hold, in CSS pixels. */
enum Device {
    PHONE(390, 844),
    DESK(1440, 900);

    private final int width;
    private final int height;

    Device(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
