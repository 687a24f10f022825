package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Source;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** In a list of steps the row of accepting tells who accepted, and when. */
class AcceptedStepTest {

    private static Draft read(String... lines) {
        Draft draft = new Draft(DocumentKind.ACCEPTANCE_RECEIPT, Source.PDF_TEXT);
        AcceptedStep.read(PrintedPages.typed(String.join("\n", lines)).text(), draft);
        return draft;
    }

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    @Test
    void theRowOfAcceptingTells() {
        Draft draft = read(
                "示例谢婉宁     提交成果     2026-03-03 21:05",
                "示例唐可       初审通过     2026-03-04 09:40",
                "示例崔志宏     验收通过     2026-03-05 15:32");
        assertThat(value(draft, FieldNames.ACCEPTED_BY)).contains("示例崔志宏");
        assertThat(value(draft, FieldNames.ACCEPTED_ON)).contains("2026-03-05");
        assertThat(draft.doubted()).isEmpty();
    }

    @Test
    void aRowAloneIsNoList() {
        assertThat(read("示例崔志宏     验收通过     2026-03-05 15:32").candidates()).isEmpty();
    }

    @Test
    void whoOnlyLookedAtItFirstDidNotAcceptIt() {
        assertThat(read("示例谢婉宁     提交成果     2026-03-03 21:05", "示例唐可       初审通过     2026-03-04 09:40")
                        .candidates())
                .isEmpty();
    }

    @Test
    void ofSeveralWhoAcceptedTheLastIsDoubted() {
        Draft draft = read("示例唐可       验收通过     2026-03-04 09:40", "示例崔志宏     终验     2026-03-05 15:32");
        assertThat(value(draft, FieldNames.ACCEPTED_BY)).contains("示例崔志宏");
        assertThat(draft.doubted()).contains(FieldNames.ACCEPTED_BY, FieldNames.ACCEPTED_ON);
    }
}
