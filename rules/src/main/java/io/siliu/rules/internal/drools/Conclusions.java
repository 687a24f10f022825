package io.siliu.rules.internal.drools;

import io.siliu.rules.Conclusion;
import io.siliu.rules.Decision;
import io.siliu.rules.Verdict;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects what the rules conclude from one record. */
public final class Conclusions {

    private final Map<String, Conclusion> known;
    private final Map<String, Conclusion> drawn = new TreeMap<>();
    private Decision decision = Decision.PASS;

    Conclusions(Map<String, Conclusion> known) {
        this.known = known;
    }

    /** Draws a conclusion; gives it in the form in which later rules see it. */
    public Concluded conclude(String id) {
        Conclusion conclusion = known.get(id);
        drawn.put(id, conclusion);
        return new Concluded(id, conclusion.severity().name());
    }

    /** The gravest decision stays. */
    public void decide(String name) {
        Decision other = Decision.valueOf(name);
        decision = other.compareTo(decision) > 0 ? other : decision;
    }

    Verdict verdict() {
        return new Verdict(decision, List.copyOf(drawn.values()));
    }
}
