package io.siliu.sandbox.drill;

import java.util.ArrayList;
import java.util.List;

/** What a drill checked and how it came out. */
public final class Checks {

    private final List<String> passed = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();

    void check(String claim, boolean holds) {
        (holds ? passed : failed).add(claim);
    }

    /** A claim about a count. */
    void check(String claim, long expected, long found) {
        check(
                claim + (expected == found ? " (" + found + ")" : ": expected " + expected + ", found " + found),
                expected == found);
    }

    public boolean allHold() {
        return failed.isEmpty();
    }

    public List<String> passed() {
        return List.copyOf(passed);
    }

    public List<String> failed() {
        return List.copyOf(failed);
    }

    public String sum() {
        return passed.size() + " passed, " + failed.size() + " failed";
    }
}
