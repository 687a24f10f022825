package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.canonical.Json;
import io.siliu.platform.contract.Flow;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.Discrepancy.Side;
import io.siliu.platform.fourflow.RecordContent;
import io.siliu.platform.fourflow.SealReason;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;

class ImpliedPartsTest {

    private static final RecordContent CONTENT = SealedFormTest.proprietor();

    @Test
    void aContentWhoseDifferencesAreInItsPapersIsReadFromItsSealedForm() {
        RecordContent content = CONTENT.differingIn(List.of(difference("6001", 0)));

        assertThat(ImpliedParts.tell(content)).isTrue();
        RecordContent sealed = sealed(content);
        assertThat(sealed.discrepancies().get(0).found().part()).isNull();
        assertThat(ImpliedParts.restored(sealed)).isEqualTo(content);
    }

    @Test
    void nothingIsImpliedOfAPartThatIsNotAmongThePapers() {
        assertThat(ImpliedParts.tell(CONTENT.differingIn(List.of(difference("6001", 1)))))
                .isFalse();
        assertThat(ImpliedParts.tell(CONTENT.differingIn(List.of(difference("6002", 0)))))
                .isFalse();
    }

    @Test
    void aPartThatIsKeptStays() {
        RecordContent content = CONTENT.differingIn(List.of(difference("6001", 3)));

        assertThat(ImpliedParts.restored(content)).isEqualTo(content);
    }

    private static RecordContent sealed(RecordContent content) {
        return Json.STORED
                .rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readValue(
                        RecordFields.object(RecordFields.of(content).sealed(SealReason.COMPLETE)), RecordContent.class);
    }

    private static Discrepancy difference(String document, int part) {
        return new Discrepancy(
                Discrepancy.Kind.AMOUNT,
                Flow.FUNDS,
                Side.ofRow(Flow.FUNDS, "net", "930.90"),
                new Side(Flow.FUNDS, document, part, "amount", "880.90", 1, null, null, "PDF_TEXT", "0.99"),
                true);
    }
}
