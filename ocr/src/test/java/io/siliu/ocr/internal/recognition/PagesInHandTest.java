package io.siliu.ocr.internal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.RefusalCode;
import io.siliu.ocr.internal.RefusedPaper;
import io.siliu.ocr.internal.image.PreparedPage;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Of a long paper the first pages are kept; any other is made ready anew when it is looked at, one at a time. */
class PagesInHandTest {

    private final PagesInHand pages = new PagesInHand();
    private final List<Integer> drawn = new ArrayList<>();

    @AfterEach
    void close() {
        pages.close();
    }

    private static RecognisedPage page(int number) {
        BufferedImage sheet = new BufferedImage(300, 200, BufferedImage.TYPE_3BYTE_BGR);
        return new RecognisedPage(PreparedPage.of(sheet, 0), number, 1, List.of());
    }

    private void add(int number, Supplier<RecognisedPage> anew) {
        pages.add(new TakenPage(page(number), anew, List.of(), List.of(), false));
    }

    private void addAll(int count) {
        for (int number = 1; number <= count; number++) {
            int each = number;
            add(number, () -> {
                drawn.add(each);
                return page(each);
            });
        }
    }

    private static boolean canBeSeen(RecognisedPage page) {
        try {
            return page.picture().picture().getWidth() > 0;
        } catch (IndexOutOfBoundsException letGo) {
            return false;
        }
    }

    @Test
    void theFirstPagesAreKept() {
        addAll(6);
        assertThat(pages.kept().keySet()).containsExactly(1, 2, 3, 4);
        assertThat(pages.numbers()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(canBeSeen(pages.page(4).orElseThrow())).isTrue();
        assertThat(drawn).isEmpty();
    }

    @Test
    void anyOtherIsDrawnAnewAndLetGoForTheNext() {
        addAll(6);
        RecognisedPage fifth = pages.page(5).orElseThrow();
        assertThat(canBeSeen(fifth)).isTrue();
        assertThat(pages.page(5)).contains(fifth);
        assertThat(pages.page(6)).isPresent();
        assertThat(canBeSeen(fifth)).as("one at a time").isFalse();
        assertThat(drawn).containsExactly(5, 6);
    }

    @Test
    void wherePlacesLieIsToldOfAPageThatWasLetGo() {
        addAll(6);
        assertThat(pages.placeOf(6).orElseThrow().number()).isEqualTo(6);
        assertThat(pages.placeOf(7)).isEmpty();
    }

    @Test
    void aPageThatCannotBeDrawnAnewIsNotLookedAt() {
        addAll(4);
        add(5, () -> {
            throw new RefusedPaper(RefusalCode.FILE_DAMAGED, "It is broken.", "Send it again.");
        });
        assertThat(pages.page(5)).isEmpty();
        assertThat(pages.page(9)).isEmpty();
    }
}
