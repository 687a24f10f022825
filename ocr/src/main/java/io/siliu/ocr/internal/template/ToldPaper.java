package io.siliu.ocr.internal.template;

import static java.util.Objects.requireNonNull;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.Source;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.layout.PageText;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/**
 * What a person told one paper of a file to be, while the file is read for this paper alone. It stays with the thread: a file
 * is read by one, and the words of its pages come to {@link Documents} from its text, from recognition and from what lies over
 * the text, none of which asks what a person said.
 *
 * @param pages whether the paper stands on a page, from 1
 */
public record ToldPaper(DocumentKind kind, IntPredicate pages) {

    private static final ThreadLocal<ToldPaper> OF_THIS_THREAD = new ThreadLocal<>();

    public ToldPaper {
        requireNonNull(pages, "pages is null");
        if (kind == DocumentKind.OTHER) {
            throw new IllegalArgumentException("A paper of no kind has no fields to be read");
        }
    }

    /** Reads on this thread what the person told of. */
    public <T> T during(Supplier<T> reading) {
        OF_THIS_THREAD.set(this);
        try {
            return reading.get();
        } finally {
            OF_THIS_THREAD.remove();
        }
    }

    static Optional<ToldPaper> ofThisReading() {
        return Optional.ofNullable(OF_THIS_THREAD.get());
    }

    /** The draft of it; one of no kind where none of the words stands on its pages. */
    Draft draft(PageText text, Source source) {
        PageText own = text.on(pages);
        return own.rows().isEmpty()
                ? new Draft(DocumentKind.OTHER, source)
                : LearnedValues.beside(own, Documents.readOne(own, source, kind))
                        .standsOn(own.pages());
    }
}
