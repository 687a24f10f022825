package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.PlatformException;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** Which of several papers a refusal is about: it stands behind the refusal as its cause. */
public final class PaperAtFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long paper;

    private PaperAtFault(long paper, PlatformException refused) {
        super("Paper " + paper, refused);
        this.paper = paper;
    }

    /** Does what concerns one paper; where that is refused, the refusal tells of which. */
    static <T> T of(long paper, Supplier<T> work) {
        try {
            return work.get();
        } catch (PlatformException refused) {
            throw named(paper, refused);
        }
    }

    /** The same refusal, which tells of which paper it is. */
    static PlatformException named(long paper, PlatformException refused) {
        return new PlatformException(
                refused.code(), refused.field().orElse(null), refused.getMessage(), new PaperAtFault(paper, refused));
    }

    /** Id of the paper that the refusal is about; empty where it is about none of them alone. */
    public static OptionalLong in(PlatformException refused) {
        return refused.getCause() instanceof PaperAtFault one ? OptionalLong.of(one.paper) : OptionalLong.empty();
    }
}
