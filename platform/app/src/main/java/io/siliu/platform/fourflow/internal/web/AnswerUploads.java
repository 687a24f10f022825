package io.siliu.platform.fourflow.internal.web;

import io.siliu.kernel.ErrorKind;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.document.Channel;
import io.siliu.platform.document.ReceiveDocuments;
import io.siliu.platform.document.ReceiveDocuments.NewDocument;
import io.siliu.platform.fourflow.internal.AnswerMaterial;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
     * A file that was not taken in.
     *
     * @param code name of the error
     * @param file its name as whoever chose it has it
     */
    record Refused(String code, String file) {}

    /** The files that somebody chose; a form without any sends an empty part. */
    static List<MultipartFile> chosen(List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream().filter(file -> !file.isEmpty()).toList();
    }

    /**
     * Takes in one after the other, also those that come after one that is refused: whoever sends the form again has not to choose
     * them again. An error of ours ends all: papers that were taken in before it stay with the enterprise, not with the answer.
     *
     * @param taken receives their ids, beside those of papers that go with the answer already
     * @return those that were refused, in their order
     * @throws PlatformException where they would be too many with those; then none is taken in
     */
    List<Refused> take(List<MultipartFile> chosen, List<Long> taken) throws IOException {
        if (taken.size() + chosen.size() > AnswerMaterial.MOST) {
            throw AnswerMaterial.tooMany();
        }
        List<Refused> refusals = new ArrayList<>();
        for (MultipartFile file : chosen) {
            try {
                taken.add(take(file));
            } catch (PlatformException refused) {
                if (refused.code().kind() == ErrorKind.INTERNAL) {
                    throw refused;
                }
                refusals.add(new Refused(refused.code().name(), name(file)));
            }
        }
        return refusals;
    }

    private long take(MultipartFile file) throws IOException {
        return Long.parseLong(receiving
                .receive(new NewDocument(Channel.WEB, name(file), file.getBytes(), null))
                .id());
    }

    private static String name(MultipartFile file) {
        return file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    }
}
