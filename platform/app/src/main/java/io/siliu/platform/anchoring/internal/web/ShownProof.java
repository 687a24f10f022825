package io.siliu.platform.anchoring.internal.web;

import io.siliu.ledger.CheckOutcome;
import io.siliu.ledger.ProofFinding;
import io.siliu.ledger.ProofReport;
import io.siliu.platform.anchoring.internal.LaterRevisions.Later;
import io.siliu.platform.anchoring.internal.NamedKeys;
import io.siliu.platform.anchoring.internal.ProofChecking.CheckedProof;
import java.time.Instant;
import java.util.List;

/**
 * The result of a check as its page shows it.
 *
 * @param checks the five checks in their order
 * @param notChecked what the proof does not say
 * @param witnessedAt by when enough witnesses had co-signed, or null
 * @param disclosed what the file shows of the record, or null unless the proof holds
 * @param later the newest revision that this site's log has after that of the file, or null
 * @param detail where reading failed, for a technical reader, or null
 */
record ShownProof(
        String fileName,
        long kilobytes,
        ProofFinding finding,
        Tone tone,
        List<CheckOutcome> checks,
        List<String> notChecked,
        Instant witnessedAt,
        Disclosed disclosed,
        NamedKeys keys,
        Later later,
        String detail) {

    private static final int LONGEST_NAME = 120;

    /** What the headline is painted in. */
    enum Tone {
        YES,
        /** Nothing contradicts the file, but nobody vouches for it who was asked for. */
        OPEN,
        NO
    }

    static ShownProof of(String fileName, long bytes, CheckedProof checked, Later later, ShownWords words) {
        ProofReport report = checked.report();
        return new ShownProof(
                shortened(fileName),
                (bytes + 1023) / 1024,
                report.finding(),
                toneOf(report.finding()),
                report.checks(words.locale(), words),
                report.beyondTheChecks(words.locale(), words),
                report.witnessedAt().orElse(null),
                report.holds() ? Disclosed.of(report.file().orElseThrow(), words) : null,
                checked.keys(),
                later,
                report.detail().orElse(null));
    }

    private static Tone toneOf(ProofFinding finding) {
        return switch (finding) {
            case HOLDS -> Tone.YES;
            case UNKNOWN_LOG, NO_WITNESS_NAMED, TOO_FEW_WITNESSES -> Tone.OPEN;
            case UNREADABLE,
                    FIELDS_CHANGED,
                    OTHER_ENTRY,
                    NO_CHECKPOINT,
                    NOT_IN_LOG,
                    LOG_SIGNATURE_WRONG,
                    WITNESS_SIGNATURE_WRONG -> Tone.NO;
        };
    }

    private static String shortened(String name) {
        if (name == null) {
            return "";
        }
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }
}
