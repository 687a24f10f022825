package io.siliu.ocr;

import java.util.Objects;
import java.util.function.Function;

/** What a person is shown beside a field: the piece of the picture, or the element that was quoted. */
public sealed interface CutOut {

    /** One answer from either case. */
    <T> T fold(Function<Picture, T> whenPicture, Function<Quoted, T> whenQuoted);

    /**
     * A PNG of the region with some paper around it and a frame around the field.
     *
     * @param png the bytes of the image; not to be changed
     * @param width pixels
     * @param height pixels
     * @param marked where the field stands inside the picture, in its pixels
     * @param placing where other places of its page stand
     */
    record Picture(byte[] png, int width, int height, Box marked, Placing placing) implements CutOut {

        public Picture {
            Objects.requireNonNull(png, "png");
            Objects.requireNonNull(marked, "marked");
            Objects.requireNonNull(placing, "placing");
        }

        @Override
        public <T> T fold(Function<Picture, T> whenPicture, Function<Quoted, T> whenQuoted) {
            return whenPicture.apply(this);
        }
    }

    /** The quoted element and its path. */
    record Quoted(Quote quote) implements CutOut {

        @Override
        public <T> T fold(Function<Picture, T> whenPicture, Function<Quoted, T> whenQuoted) {
            return whenQuoted.apply(this);
        }
    }
}
