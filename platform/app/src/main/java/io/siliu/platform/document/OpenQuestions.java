package io.siliu.platform.document;

import java.util.Collection;
import java.util.Map;

/** The fields of papers that wait for a person, as far as the actor may answer them. */
public interface OpenQuestions {

    /** The question of each document that came first; documents without one, or with none for the actor, are absent. */
    Map<Long, Long> of(Collection<Long> documents);
}
