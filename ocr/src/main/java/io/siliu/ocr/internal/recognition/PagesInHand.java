package io.siliu.ocr.internal.recognition;

import io.siliu.ocr.internal.RefusedPaper;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The pictures of the pages of one paper for as long as it is looked at: of the first few they are kept, of any other one is made ready
 * anew while it is looked at, so that memory does not grow with the paper.
 */
final class PagesInHand implements AutoCloseable {

    private static final int KEPT = 4;

    private final Map<Integer, RecognisedPage> kept = new LinkedHashMap<>();
    private final Map<Integer, TakenPage> all = new HashMap<>();

    /** The page that was made ready anew last; null where none is. */
    private RecognisedPage lent;

    void add(TakenPage taken) {
        RecognisedPage page = taken.page();
        all.put(page.number(), taken);
        if (kept.size() < KEPT) {
            kept.put(page.number(), page);
        } else {
            page.prepared().close();
        }
    }

    /** The numbers of all pages, in their order. */
    Set<Integer> numbers() {
        return new TreeSet<>(all.keySet());
    }

    /** Those whose pictures are kept. */
    Map<Integer, RecognisedPage> kept() {
        return Collections.unmodifiableMap(kept);
    }

    /** A page whose picture may have been let go; where places of it lie on the paper is told all the same. */
    Optional<RecognisedPage> placeOf(int number) {
        return Optional.ofNullable(all.get(number)).map(TakenPage::page);
    }

    /** A page to look at; empty where there is no such page, or it cannot be made ready once more. The one lent before is let go. */
    Optional<RecognisedPage> page(int number) {
        if (kept.containsKey(number) || !all.containsKey(number)) {
            return Optional.ofNullable(kept.get(number));
        }
        if (lent != null && lent.number() == number) {
            return Optional.of(lent);
        }
        letGo();
        try {
            lent = all.get(number).anew().get();
        } catch (RefusedPaper notDrawn) {
            return Optional.empty();
        }
        return Optional.of(lent);
    }

    private void letGo() {
        if (lent != null) {
            lent.prepared().close();
            lent = null;
        }
    }

    @Override
    public void close() {
        kept.values().forEach(page -> page.prepared().close());
        kept.clear();
        letGo();
    }
}
