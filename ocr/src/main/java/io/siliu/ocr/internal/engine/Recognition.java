package io.siliu.ocr.internal.engine;

import io.siliu.ocr.internal.layout.Glyph;
import java.util.List;
import java.util.function.Function;

/** What became of a page that was to be recognised. */
public sealed interface Recognition {

    <T> T fold(Function<Recognised, T> whenRecognised, Function<Unread, T> whenUnread);

    /** The characters, with places in pixels of the picture that was handed in. */
    record Recognised(List<Glyph> glyphs) implements Recognition {
        @Override
        public <T> T fold(Function<Recognised, T> whenRecognised, Function<Unread, T> whenUnread) {
            return whenRecognised.apply(this);
        }
    }

    /**
     * The page went unread.
     *
     * @param unavailable whether this machine cannot recognise at all, as against a failure with this page
     */
    record Unread(boolean unavailable, String reason) implements Recognition {
        @Override
        public <T> T fold(Function<Recognised, T> whenRecognised, Function<Unread, T> whenUnread) {
            return whenUnread.apply(this);
        }
    }
}
