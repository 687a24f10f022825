package io.siliu.platform.fourflow.internal;

import static java.util.Objects.requireNonNull;

import io.siliu.platform.access.Actor;
import io.siliu.platform.access.LookFilter;
import io.siliu.platform.fourflow.Reason;

/**
 * Open papers, narrowed as somebody asked.
 *
 * @param cause why they are open; null for any
 */
public record AskedPapers(Reason.Code cause, OpenPaperFilter filter) {

    public AskedPapers {
        requireNonNull(filter, "filter is null");
    }

    AskedPapers seenBy(Actor actor) {
        return new AskedPapers(cause, filter.seenBy(actor));
    }

    AskedPapers ofAnyWorker() {
        return new AskedPapers(cause, filter.ofAnyWorker());
    }

    AskedPapers ofAnyEnterprise() {
        return new AskedPapers(cause, filter.ofAnyEnterprise());
    }

    LookFilter look() {
        return filter.look(LookFilter.NONE.with("cause", cause));
    }
}
