package io.siliu.sandbox.sample.sheet;

import java.util.List;

/** What digits and Latin letters among Chinese text are set in. */
public enum Latin {
    /** The Chinese face's own. */
    OWN(List.of()),
    /** As Courier New: tax forms print numbers so. */
    MONO(List.of("LiberationMono-Regular.ttf", "DejaVuSansMono.ttf")),
    /** As Arial. */
    SANS(List.of("LiberationSans-Regular.ttf", "DejaVuSans.ttf")),
    /** As Times New Roman. */
    SERIF(List.of("LiberationSerif-Regular.ttf", "DejaVuSerif.ttf"));

    private final List<String> files;

    Latin(List<String> files) {
        this.files = files;
    }

    List<String> files() {
        return files;
    }
}
