package io.siliu.platform.document.internal;

import io.siliu.platform.access.Role;
import io.siliu.platform.document.FieldSource;
import io.siliu.platform.document.FileDoubt;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperWarning;
import java.util.List;

/**
 * One field, its place on the paper, and what may stand there.
 *
 * @param read what was read, or an empty string
 * @param confidence of what was read, two decimals
 * @param source where it was read, or null
 * @param picture whether its place can be shown as a picture
 * @param drawn whether the paper has pages that can be looked at
 * @param page where it was read; of what was not, the page on which its paper stands; 0 where none is known
 * @param pages the pages that are asked about, where no paper of the file speaks of them; otherwise an empty string
 * @param quote the quoted element, or null
 * @param paper which paper of the file it stands on
 * @param doubts why the value is doubted, or the file
 * @param wrong what is wrong with the file itself, where that is the question
 * @param otherSide the field of the other party whose value it may be, or null where that is no question
 * @param candidates the most likely first; nine at most, one a key
 * @param answers of both people once they disagree, for those who have answered; otherwise none
 * @param shape the form of the value, by which the page says how to write it
 */
public record GlanceQuestion(
        String id,
        String documentId,
        String fileName,
        String enterprise,
        PaperKind kind,
        int part,
        String field,
        GlanceReason reason,
        GlanceState state,
        String read,
        String confidence,
        FieldSource source,
        int page,
        String pages,
        boolean picture,
        boolean drawn,
        String quote,
        GlancePaper paper,
        List<PaperWarning> doubts,
        List<FileDoubt> wrong,
        String otherSide,
        List<Candidate> candidates,
        List<Given> answers,
        String shape) {

    /**
     * What one of the people who disagree said.
     *
     * @param value empty where they could not read it
     */
    public record Given(Role role, boolean own, String value) {}
}
