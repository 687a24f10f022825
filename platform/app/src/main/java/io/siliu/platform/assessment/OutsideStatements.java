package io.siliu.platform.assessment;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Takes in what others say of the people and enterprises on the platform: banks of transfers, registries of licences, the
 * tax bureau of invoices, an enterprise of its own staff. Statements stand alone: a refused one leaves the others untouched,
 * and one that was taken before is taken once.
 */
public interface OutsideStatements {

    /** The most statements of one call. */
    int MOST = 5_000;

    /**
     * Keeps statements.
     *
     * @param source who says so, such as the name of the bank
     * @param statements each with its {@code kind} and the fields of that kind
     * @return one outcome a statement, in their order
     * @throws io.siliu.kernel.PlatformException when the actor may not, or {@link AssessmentError#STATEMENTS_SIZE}
     */
    List<Outcome> take(String source, List<JsonNode> statements);

    /** What became of one statement. */
    enum State {
        TAKEN,
        /** Said before in the same words. */
        KNOWN,
        REFUSED
    }

    /** Why a statement was refused. */
    enum Reason {
        /** There is no such kind, or not for this actor. */
        KIND_REFUSED,
        /** A field is wanting or has an unusable form. */
        FIELD_NOT_VALID,
        /** It is said to have happened later than tomorrow, in Asia/Shanghai: a clock is wrong, or a date. */
        NOT_YET,
        /** No worker on the platform has this ID number. */
        WORKER_UNKNOWN,
        /** No business on the platform has this credit code. */
        BUSINESS_UNKNOWN,
        /** No enterprise on the platform has this credit code, or it is not the actor's. */
        ENTERPRISE_UNKNOWN,
        /** The enterprise has no task order of this number. */
        TASK_UNKNOWN
    }

    /**
     * What became of one statement.
     *
     * @param row counted from 0
     * @param reason null where it was not refused
     * @param field what the reason speaks of, or null
     */
    record Outcome(int row, State state, Reason reason, String field) {}
}
