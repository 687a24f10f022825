package io.siliu.platform.document.internal;

import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperReading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which paper of its file a question is about, so that nobody reads the answer off another one.
 *
 * @param part which it is, from 1
 * @param parts how many papers the file holds, with the pages of which none of them speaks
 * @param page where it stands, from 1; 0 where that is not known and others lie in the file too
 * @param apart whether it can be cut out of a page on which others may stand
 * @param known what was read of it for certain and tells it from others, the number first; never the field that is asked for
 */
public record GlancePaper(int part, int parts, int page, boolean apart, List<Known> known) {

    private static final int MOST_KNOWN = 6;
    private static final List<String> NUMBERS =
            List.of("invoiceNumber", "receiptNumber", "contractNumber", "batchNumber", "taskNumber", "creditCode");

    /** A value that stands. */
    public record Known(String field, String value) {}

    /**
     * Of a file's readings, whose values the one who is asked may see.
     *
     * @param asked the field that is asked for
     */
    static GlancePaper of(List<PaperReading> file, PaperReading paper, String asked, Optional<PaperPlace> place) {
        boolean several = file.size() > 1;
        int page = place.map(PaperPlace::page).orElse(several ? 0 : 1);
        boolean apart = several && place.filter(one -> one.box() != null).isPresent();
        int before =
                (int) file.stream().filter(other -> other.part() < paper.part()).count();
        return new GlancePaper(before + 1, file.size(), page, apart, known(paper, asked));
    }

    private static List<Known> known(PaperReading paper, String asked) {
        return keys(paper.kind())
                .filter(name -> !name.equals(asked))
                .distinct()
                .flatMap(name -> paper.field(name).stream())
                .filter(PaperField::certain)
                .filter(field -> !field.value().isBlank())
                .limit(MOST_KNOWN)
                .map(field -> new Known(field.name(), field.value()))
                .toList();
    }

    /** What tells papers of a kind apart, the best first. */
    private static Stream<String> keys(PaperKind kind) {
        return Stream.concat(NUMBERS.stream(), OcrTypes.requiredFields(kind).stream());
    }
}
