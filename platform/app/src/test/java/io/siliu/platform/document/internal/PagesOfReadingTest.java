package io.siliu.platform.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.canonical.Json;
import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.Reading;
import io.siliu.platform.document.PaperReading;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The pages of a paper are kept with its reading; of one that was stored before they were kept, none is known. */
class PagesOfReadingTest {

    private static final PaperReading READ = OcrTypes.reading(
            1, new Reading(DocumentKind.OTHER, List.of(), List.of(), List.of(), List.of(), List.of(2, 3)));

    @Test
    void areStoredAndReadAgain() {
        PaperReading stored = Json.STORED.readValue(Json.MAPPER.writeValueAsBytes(READ), PaperReading.class);

        assertThat(stored.pages()).containsExactly(2, 3);
        assertThat(stored.mayStandOn(3)).isTrue();
        assertThat(stored.mayStandOn(1)).isFalse();
    }

    @Test
    void ofEarlierReadingsAreNotKnown() {
        ObjectNode earlier = (ObjectNode) Json.tree(READ);
        earlier.remove("pages");

        PaperReading stored = Json.STORED.readValue(earlier.toString(), PaperReading.class);

        assertThat(stored.pages()).isEmpty();
        assertThat(stored.mayStandOn(1)).as("anywhere").isTrue();
    }
}
