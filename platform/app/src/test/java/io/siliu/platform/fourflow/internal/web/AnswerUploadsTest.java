package io.siliu.platform.fourflow.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.document.DocumentError;
import io.siliu.platform.document.DocumentStage;
import io.siliu.platform.document.Receipt;
import io.siliu.platform.document.ReceiveDocuments;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.multipart.MultipartFile;

/** Of several files that come with an answer, those that are not taken in are named, and the others stay on it. */
final class AnswerUploadsTest {

    private static final String LARGE = "large.pdf";

    private final ReceiveDocuments receiving = paper -> {
        if (paper.fileName().endsWith(LARGE)) {
            throw new PlatformException(DocumentError.FILE_TOO_LARGE, "file", "The file is over the limit.");
        }
        return new Receipt(paper.fileName().substring(0, 1), "", false, DocumentStage.RECEIVED);
    };

    @Test
    void eachFileThatIsRefusedIsNamedAndTheOthersAreTakenIn() throws IOException {
        List<Long> taken = new ArrayList<>(List.of(7L));

        assertThat(new AnswerUploads(receiving)
                        .take(List.of(file("1.pdf"), file(LARGE), file("2.pdf"), file("another-" + LARGE)), taken))
                .containsExactly(
                        new AnswerUploads.Refused("FILE_TOO_LARGE", LARGE),
                        new AnswerUploads.Refused("FILE_TOO_LARGE", "another-" + LARGE));
        assertThat(taken).containsExactly(7L, 1L, 2L);
    }

    @Test
    void whereAllAreTakenInNoneIsNamed() throws IOException {
        assertThat(new AnswerUploads(receiving).take(List.of(file("1.pdf")), new ArrayList<>()))
                .isEmpty();
    }

    private static MultipartFile file(String name) {
        return new MockMultipartFile("file", name, "application/pdf", new byte[] {1});
    }
}
