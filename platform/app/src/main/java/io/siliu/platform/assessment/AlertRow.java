package io.siliu.platform.assessment;

import java.time.Instant;

/**
 * One alert in a list, in the reader's language.
 *
 * @param record number of the record; null where it was found before payment, and no record alerts for it
 * @param round which screening of the revision, or of the line, its words are those of, counting from 1; null where the log has
 *     no entry of that, so that no replay bundle can be handed out
 * @param line where it was found before payment; null otherwise
 * @param since GONE where the last screening does not find it any more, of whatever revision; else GATE where it was found
 *     before payment, though its record may alert for it by now; NEW where another screening of a revision found it; null
 *     where the first did
 * @param standing whether the last screening finds it, and people did not find that there is nothing in it
 * @param goneAt since when it is not found any more; null while it is
 * @param subject id under which its verdicts are kept
 * @param inCase the case that it is worked on in, or was, or null where there is none that the reader may see
 */
public record AlertRow(
        long id,
        long enterpriseId,
        String record,
        int revision,
        Integer round,
        Line line,
        String indicator,
        String title,
        String severity,
        String text,
        Instant raisedAt,
        String since,
        AlertOutcome outcome,
        boolean standing,
        Instant goneAt,
        long subject,
        AlertCases.OfAlert inCase) {

    public AlertRow in(AlertCases.OfAlert found) {
        return new AlertRow(
                id,
                enterpriseId,
                record,
                revision,
                round,
                line,
                indicator,
                title,
                severity,
                text,
                raisedAt,
                since,
                outcome,
                standing,
                goneAt,
                subject,
                found);
    }

    /** The settlement line that was screened before payment, by its batch. */
    public record Line(long batchId, long id) {}
}
