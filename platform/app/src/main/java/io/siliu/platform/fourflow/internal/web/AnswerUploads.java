package io.siliu.platform.fourflow.internal.web;

import io.siliu.kernel.ErrorKind;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.document.Channel;
import io.siliu.platform.document.ReceiveDocuments;
import io.siliu.platform.document.ReceiveDocuments.NewDocument;
import io.siliu.platform.fourflow.internal.AnswerMaterial;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes in the papers that come with an answer, as any others are. */
@Component
final class AnswerUploads {

    private final ReceiveDocuments receiving;

    AnswerUploads(ReceiveDocuments receiving) {
        this.receiving = receiving;
    }

    /** The files that somebody chose; a form without any sends an empty part. */
    static List<MultipartFile> chosen(List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream().filter(file -> !file.isEmpty()).toList();
    }

    /**
     * Takes in one after the other, also those that come after one that is refused: whoever sends the form again has not to choose
     * them again.
     *
     * @param taken receives their ids, beside those of papers that go with the answer already
     * @return name of the error for which the first was refused, or empty
     * @throws PlatformException where they would be too many with those; then none is taken in
     */
    Optional<String> take(List<MultipartFile> chosen, List<Long> taken) throws IOException {
        if (taken.size() + chosen.size() > AnswerMaterial.MOST) {
            throw AnswerMaterial.tooMany();
        }
        Optional<String> refusal = Optional.empty();
        for (MultipartFile file : chosen) {
            try {
                taken.add(take(file));
            } catch (PlatformException refused) {
                if (refused.code().kind() == ErrorKind.INTERNAL) {
                    throw refused;
                }
                refusal = refusal.or(() -> Optional.of(refused.code().name()));
            }
        }
        return refusal;
    }

    private long take(MultipartFile file) throws IOException {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return Long.parseLong(receiving
                .receive(new NewDocument(Channel.WEB, name, file.getBytes(), null))
                .id());
    }
}
