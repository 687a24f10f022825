package io.siliu.ocr.internal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.Box;
import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.RequiredFields;
import io.siliu.ocr.Source;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.layout.Glyph;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A page is read once more only where that may find something. */
class PassesTest {

    private static final Box PLACE = new Box(0, 0, 90, 20);

    private static boolean areEnough(Draft draft, double confidence) {
        return new Passes(List.of(draft), List.of(), page(1, 100, confidence), Set.of(1)).areEnough();
    }

    private static List<Glyph> page(int number, int letters, double confidence) {
        return Collections.nCopies(letters, new Glyph("字", number, PLACE, confidence));
    }

    /** A contract of twenty pages, all but one of which were read surely. */
    private static boolean areEnoughWithAFaintPage(int faint, int... readAgain) {
        List<Glyph> letters = IntStream.rangeClosed(1, 20)
                .boxed()
                .flatMap(number -> page(number, number == faint ? 40 : 800, number == faint ? 0.7 : 0.99).stream())
                .toList();
        Set<Integer> pages = IntStream.of(readAgain).boxed().collect(Collectors.toSet());
        return new Passes(List.of(paper(DocumentKind.CONTRACT)), List.of(), letters, pages).areEnough();
    }

    /** A paper with all that its kind must carry, but for some fields, and nothing more. */
    private static Draft paper(DocumentKind kind, String... without) {
        Draft draft = new Draft(kind, Source.OCR);
        RequiredFields.of(kind).stream()
                .filter(name -> !List.of(without).contains(name))
                .forEach(name -> draft.put(new Candidate(name, "2025-01-02", 0.99, 1, PLACE, null)));
        return draft;
    }

    @Test
    void aContractSurelyReadPrintsNoNumber() {
        assertThat(areEnough(paper(DocumentKind.CONTRACT), 0.99)).isTrue();
        assertThat(areEnough(paper(DocumentKind.CONTRACT), 0.8)).isFalse();
    }

    @Test
    void aPartyOfAContractIsLookedForAgain() {
        assertThat(areEnough(paper(DocumentKind.CONTRACT, FieldNames.PARTY_A), 0.99))
                .isFalse();
    }

    @Test
    void anAccountOfAReceiptIsLookedForAgain() {
        assertThat(areEnough(paper(DocumentKind.BANK_RECEIPT), 0.99)).isFalse();
    }

    @Test
    void aPaperOfNoKindIsLookedAtAgainWhereItsLettersAreUnsure() {
        Draft other = new Draft(DocumentKind.OTHER, Source.OCR);
        assertThat(areEnough(other, 0.99)).isTrue();
        assertThat(areEnough(other, 0.8)).isFalse();
    }

    @Test
    void aFaintPageIsLookedAtAgainAmongCleanOnes() {
        assertThat(areEnoughWithAFaintPage(3, 1, 2, 3, 4)).isFalse();
    }

    @Test
    void aFaintPageThatIsReadOnceAloneCallsForNoOther() {
        assertThat(areEnoughWithAFaintPage(20, 1, 2, 3, 4)).isTrue();
    }

    private static List<Draft> followed(List<Draft> first, List<Draft> again) {
        SecondLook look = new SecondLook(
                (part, manner, number) -> {
                    throw new AssertionError("nothing can be looked at");
                },
                number -> Optional.empty(),
                List.of(),
                LocalDate.of(2026, 9, 30));
        List<Glyph> letters = IntStream.rangeClosed(1, 10)
                .boxed()
                .flatMap(number -> page(number, 100, 0.7).stream())
                .toList();
        return new Passes(first, List.of(), letters, Set.of(1, 2, 3, 4)).followed(again, look);
    }

    /** The second pass is over the first four pages alone. */
    @Test
    void aContractStandsOnItsLaterPagesWhicheverPassIsFollowed() {
        Draft first = paper(DocumentKind.CONTRACT, FieldNames.PARTY_A).standsOn(List.of(1, 2, 3, 4, 5, 6, 7));
        Draft again = paper(DocumentKind.CONTRACT).standsOn(List.of(1, 2, 3, 4));

        List<Draft> followed = followed(List.of(first), List.of(again));

        assertThat(followed).hasSize(1);
        assertThat(followed.get(0).get(FieldNames.PARTY_A)).isPresent();
        assertThat(followed.get(0).pages()).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void ofAPassOverSomePagesOtherPapersAreNotBelieved() {
        Draft first = paper(DocumentKind.CONTRACT, FieldNames.PARTY_A).standsOn(List.of(1, 2, 3, 4, 5, 6, 7));
        Draft again = paper(DocumentKind.CONTRACT).standsOn(List.of(1, 2));
        Draft more = paper(DocumentKind.BANK_RECEIPT).standsOn(List.of(3, 4));

        assertThat(followed(List.of(first), List.of(again, more))).containsExactly(first);
    }
}
