package io.siliu.ocr.internal;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.Source;
import io.siliu.ocr.Warning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Pages of a file on which something stands and of which no paper of a kind speaks, though others of its pages are told: a person
 * has to say what they are. Where nothing of a file is told it is asked about as one.
 *
 * @param unplaced what is asked about, in the order of the pages
 * @param spokenOf what channels saw of no kind on pages that others speak of, or on none
 */
record UnplacedPages(List<Draft> unplaced, List<Draft> spokenOf) {

    /** Of fewer letters, a text says nothing of its page: they are its number. */
    private static final int WORDS = 6;

    /** So many letters more are seen where seals and signatures stand. */
    private static final int OF_A_SEAL = 20;

    /**
     * Of a page that two channels saw, the one that sees more is asked about.
     *
     * @param others what channels saw of no kind
     * @param known the drafts of a kind that all channels of the file gave
     */
    static UnplacedPages among(List<Draft> others, List<Draft> known) {
        boolean pagesAreKnown = known.stream().anyMatch(UnplacedPages::hasPages);
        List<Draft> told = new ArrayList<>(known);
        UnplacedPages found = new UnplacedPages(new ArrayList<>(), new ArrayList<>());
        others.stream()
                .sorted(Comparator.comparing(Draft::source).reversed())
                .forEach(other -> found.take(other, told, pagesAreKnown));
        found.unplaced.sort(Comparator.comparingInt(UnplacedPages::firstPage));
        return found;
    }

    private void take(Draft other, List<Draft> told, boolean pagesAreKnown) {
        if (isTold(other)) {
            unplaced.add(other);
            return;
        }
        Set<Integer> left = new TreeSet<>(other.pages());
        left.removeIf(page -> told.stream().anyMatch(draft -> speaksOf(draft, page, other)));
        if (left.isEmpty() || !pagesAreKnown) {
            spokenOf.add(other);
            return;
        }
        Draft asked = unplaced(other, left);
        unplaced.add(asked);
        told.add(asked);
    }

    private static int firstPage(Draft draft) {
        return draft.pages().stream().findFirst().orElse(0);
    }

    /** Where nothing of a file is told, none of its pages is left by the others. */
    static void askedAsOne(Draft other) {
        other.warnings().removeIf(warning -> warning.code() == Warning.Code.PAGE_NOT_PLACED);
    }

    /** Whether who read the page has said already that something of it is left. */
    private static boolean isTold(Draft other) {
        return other.warnings().stream().anyMatch(warning -> warning.code() == Warning.Code.PAGE_NOT_PLACED);
    }

    /** Data that is attached shows no page: what it says may stand on any. */
    private static boolean hasPages(Draft draft) {
        return !draft.pages().isEmpty() || draft.candidates().values().stream().anyMatch(value -> value.page() > 0);
    }

    /** Who recognises a page sees all of it; a text layer says nothing of the picture that may stand beside it. */
    private static boolean speaksOf(Draft draft, int page, Draft other) {
        boolean reads =
                draft.source() == Source.OCR || draft.source() == other.source() || saysAsMuch(draft, page, other);
        return reads && draft.pages().contains(page) || hasValueOn(draft, page);
    }

    /** Where contracts are signed, seals and signatures are drawn beside the words, and hold few of their own. */
    private static boolean saysAsMuch(Draft text, int page, Draft other) {
        long said = text.lettersOn(page);
        long seen = other.lettersOn(page);
        return said >= WORDS && seen >= said / 2 && seen <= said + OF_A_SEAL;
    }

    private static boolean hasValueOn(Draft draft, int page) {
        return draft.candidates().values().stream().anyMatch(value -> value.page() == page);
    }

    private static Draft unplaced(Draft other, Set<Integer> pages) {
        Draft unplaced = new Draft(DocumentKind.OTHER, other.source()).standsOn(pages);
        unplaced.warnings().addAll(other.warnings());
        unplaced.warn(Warning.Code.PAGE_NOT_PLACED, "", words(pages));
        return unplaced;
    }

    private static String words(Set<Integer> pages) {
        String numbers = pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return (pages.size() == 1 ? "Page " + numbers + " belongs" : "Pages " + numbers + " belong")
                + " to no paper that was told of this file; a person has to look.";
    }

    /** The document that speaks of a page of what a channel saw of no kind; the first where none does. */
    static List<Draft> host(Draft other, List<List<Draft>> documents) {
        return documents.stream()
                .filter(document -> document.stream()
                        .anyMatch(draft -> other.pages().stream().anyMatch(page -> hasValueOn(draft, page))))
                .findFirst()
                .orElse(documents.get(0));
    }
}
