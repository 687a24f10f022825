package io.siliu.platform.access;

/** Port: work that waits for a person, told as a number beside the link to it on every page. */
public interface WaitingWork {

    /** The name of its section of the layout. */
    String name();

    /**
     * How much waits for this actor; asked for every page, so it counts no further than {@code most}.
     */
    int count(Actor actor, int most);
}
