package io.siliu.ocr.internal.recognition;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.Glyph;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The passes over the same pages: whether one is enough, and of two which is followed and what the other lends it. */
final class Passes {

    private static final double SURE = 0.9;

    /** Where fewer letters of a page are sure, even light may show words that were not seen. */
    private static final double MOST_OF_THEM = 0.95;

    private final List<Draft> first;
    private final List<Draft> codes;
    private final List<Glyph> letters;
    private final boolean readsAll;

    /**
     * @param first what the first pass read
     * @param codes what QR codes say
     * @param letters of the first pass
     * @param pages that another pass would read
     */
    Passes(List<Draft> first, List<Draft> codes, List<Glyph> letters, Set<Integer> pages) {
        this.first = first;
        this.codes = codes;
        this.letters =
                letters.stream().filter(letter -> pages.contains(letter.page())).toList();
        this.readsAll = this.letters.size() == letters.size();
    }

    /** Whether another pass would find nothing more. */
    boolean areEnough() {
        return first.stream().noneMatch(this::isDoubtful);
    }

    /**
     * One whose kind must carry a field that neither the letters nor a code gave; or a paper of no kind, or without what many
     * of its kind do not print, unless its letters were read surely: the words are then not there.
     */
    private boolean isDoubtful(Draft draft) {
        if (draft.kind() == DocumentKind.OTHER) {
            return !areSure();
        }
        List<String> missing = Expected.of(draft.kind()).stream()
                .filter(name -> draft.get(name).isEmpty()
                        && codes.stream().noneMatch(code -> code.get(name).isPresent())
                        && !isExempt(draft, name))
                .toList();
        return !missing.isEmpty()
                && !(areSure() && Expected.oftenAbsent(draft.kind()).containsAll(missing));
    }

    /** Whether each page that can be read again was read surely: among the letters of clean pages, those of one faint page would not be seen. */
    private boolean areSure() {
        return letters.stream()
                .collect(Collectors.groupingBy(
                        Glyph::page, Collectors.averagingInt(letter -> letter.confidence() >= SURE ? 1 : 0)))
                .values()
                .stream()
                .allMatch(share -> share >= MOST_OF_THEM);
    }

    /** An invoice without tax prints *** where the tax would stand: what it comes to without tax and with it is the same. */
    private static boolean isExempt(Draft draft, String name) {
        return name.equals(FieldNames.TAX_AMOUNT)
                && draft.get(FieldNames.TOTAL_AMOUNT)
                        .filter(total -> draft.get(FieldNames.AMOUNT_EXCLUDING_TAX)
                                .filter(amount -> Values.same(amount.value(), total.value()))
                                .isPresent())
                        .isPresent();
    }

    /**
     * The drafts of the pass that found more, each looked at with those of the other. Other papers than the first pass found are
     * believed of a pass over all pages alone; where the papers are the same, each stands on the pages of both.
     */
    List<Draft> followed(List<Draft> again, SecondLook look) {
        boolean samePapers = first.size() == again.size();
        boolean better = samePapers ? known(again) > known(first) : readsAll && known(again) >= known(first);
        List<Draft> chosen = better && !again.isEmpty() ? again : first;
        List<Draft> other = chosen == first ? again : first;
        for (int i = 0; i < chosen.size(); i++) {
            Draft draft = chosen.get(i);
            if (samePapers) {
                draft.standsOn(other.get(i).pages());
            }
            List<Draft> others = samePapers && other.get(i).kind() == draft.kind() ? List.of(other.get(i)) : List.of();
            others.forEach(more -> more.candidates().values().forEach(draft::put));
            look.at(draft, others.stream().map(more -> without(more, draft)).toList());
        }
        return chosen;
    }

    /** The other pass without the values that it lent to the draft: they are not a second voice for themselves. */
    private static Draft without(Draft other, Draft draft) {
        Draft own = new Draft(other.kind(), other.source());
        other.candidates().forEach((name, candidate) -> {
            if (draft.get(name).filter(taken -> taken == candidate).isEmpty()) {
                own.put(candidate);
            }
        });
        return own;
    }

    private static long known(List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> draft.kind() != DocumentKind.OTHER)
                .mapToLong(draft -> draft.candidates().size())
                .sum();
    }
}
