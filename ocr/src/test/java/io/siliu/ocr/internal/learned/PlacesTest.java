package io.siliu.ocr.internal.learned;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.internal.template.WrittenPapers;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void valuesAreFoundByTheirForm() {
        List<Place> places = of("核验日：2026年3月5日 10:15 共1,284.50元 单号RW2609002026000194");

        assertThat(printed(places, Form.DAY)).containsExactly("2026年3月5日10:15");
        assertThat(printed(places, Form.FIGURE)).contains("1,284.50").doesNotContain("2026");
        assertThat(printed(places, Form.NUMBER)).contains("RW2609002026000194");
    }

    @Test
    void wordsStandBehindColonsBetweenStopsAndAtTheEndOfAPiece() {
        List<Place> places = of("客户方经办人：示例吕航(项目部)，当面点清");

        assertThat(printed(places, Form.WORDS)).contains("示例吕航", "项目部", "当面点清");
    }

    @Test
    void aNameThatALabelRunsInto() {
        assertThat(printed(of("验收人李明"), Form.WORDS)).contains("李明");
        assertThat(printed(of("验收人示例欧阳小明"), Form.WORDS)).contains("示例欧阳小明").doesNotContain("例欧阳小明");
    }

    @Test
    void quotesAreNoLettersOfAName() {
        assertThat(printed(of("由“示例长桥家政服务部”付来"), Form.WORDS)).contains("示例长桥家政服务部");
    }

    @Test
    void aHostileCellIsNotLookedInto() {
        assertThat(of("12".repeat(300))).isEmpty();
    }

    private static List<Place> of(String line) {
        return Places.of(new Sheet(WrittenPapers.of("== OTHER x\n" + line)
                .findFirst()
                .orElseThrow()
                .text()));
    }

    private static List<String> printed(List<Place> places, Form form) {
        return places.stream()
                .filter(place -> place.form() == form)
                .map(place -> place.span().plain().replace(" ", ""))
                .toList();
    }
}
