package io.siliu.platform.casework.internal;

import java.util.List;

/** What was said in a step, as it is kept encrypted. */
public record StepWords(String words, List<Paper> papers) {

    public StepWords {
        papers = papers == null ? List.of() : List.copyOf(papers);
    }

    static StepWords of(String words) {
        return new StepWords(words, List.of());
    }

    /**
     * A paper that was handed in with it.
     *
     * @param id of the document
     * @param name of the file, as its sender called it
     * @param sha256 of its bytes
     */
    public record Paper(String id, String name, String sha256) {}
}
