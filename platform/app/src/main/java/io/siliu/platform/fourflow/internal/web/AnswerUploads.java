package io.siliu.platform.fourflow.internal.web;

import io.siliu.kernel.ErrorKind;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.document.Channel;
import io.siliu.platform.document.ReceiveDocuments;
import io.siliu.platform.document.ReceiveDocuments.NewDocument;
import io.siliu.platform.fourflow.FourFlowError;
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

    /**
     * Takes in one after the other.
     *
     * @param files null or empty where none was chosen
     * @param taken receives their ids, also of those before one that is refused
     * @return name of the error for which one was refused, or empty
     * @throws PlatformException where they would be too many with those taken before; then none is taken in
     */
    Optional<String> take(List<MultipartFile> files, List<Long> taken) throws IOException {
        List<MultipartFile> chosen = files == null
                ? List.of()
                : files.stream().filter(file -> !file.isEmpty()).toList();
        if (taken.size() + chosen.size() > AnswerMaterial.MOST) {
            throw new PlatformException(
                    FourFlowError.ANSWER_NOT_VALID,
                    "papers",
                    "At most " + AnswerMaterial.MOST + " papers go with one answer.");
        }
        try {
            for (MultipartFile file : chosen) {
                taken.add(take(file));
            }
            return Optional.empty();
        } catch (PlatformException refused) {
            if (refused.code().kind() == ErrorKind.INTERNAL) {
                throw refused;
            }
            return Optional.of(refused.code().name());
        }
    }

    private long take(MultipartFile file) throws IOException {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return Long.parseLong(receiving
                .receive(new NewDocument(Channel.WEB, name, file.getBytes(), null))
                .id());
    }
}
