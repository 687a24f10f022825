package io.siliu.platform.access;

import io.siliu.kernel.PlatformException;
import java.util.function.Supplier;

/**
 * Asks whether the present actor may do or see something. Every use case begins with one of these questions, whether
 * it was called by a page, by the API or by a folder.
 */
public interface Access {

    /**
     * Who is acting now.
     *
     * @throws PlatformException {@link AccessError#NOT_SIGNED_IN} when nobody is
     */
    Actor current();

    /**
     * The present actor, if it has the permission.
     *
     * @throws PlatformException {@link AccessError#NOT_SIGNED_IN} or {@link AccessError#NOT_ALLOWED}
     */
    Actor require(Permission permission);

    /**
     * Makes sure that things of this enterprise may be seen. An actor of another enterprise is told that there is no
     * such thing, so that identifiers cannot be tried out.
     *
     * @throws PlatformException {@link AccessError#NOT_FOUND}
     */
    Actor requireEnterprise(long enterpriseId);

    /**
     * {@link #requireEnterprise} for a thing that was asked for by its own name or number: the refusal names the thing, in
     * the words in which one that does not exist is refused.
     *
     * @param what the thing, such as {@code document}
     * @throws PlatformException {@link AccessError#NOT_FOUND}
     */
    default Actor requireOwner(long enterpriseId, String what) {
        Actor actor = current();
        if (!actor.sees(enterpriseId)) {
            throw notFound(what);
        }
        return actor;
    }

    /** Acts as somebody for the length of the work: for drop folders, background stages and tests. */
    <T> T actingAs(Actor actor, Supplier<T> work);

    /** {@link #actingAs(Actor, Supplier)} without a result. */
    default void actingAs(Actor actor, Runnable work) {
        actingAs(actor, () -> {
            work.run();
            return null;
        });
    }

    /** What a thing that must not be seen and a thing that does not exist answer alike. */
    static PlatformException notFound(String what) {
        return new PlatformException(
                AccessError.NOT_FOUND, "There is no such " + what + ", or it is not yours to see.");
    }
}
