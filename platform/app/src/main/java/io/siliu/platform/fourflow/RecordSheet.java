package io.siliu.platform.fourflow;

import io.siliu.platform.contract.Flow;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Everything a page shows of one record, in the reader's words; amounts are written with thousands separators. Persons and
 * accounts are masked.
 *
 * @param complete whether all four flows hold what they must
 * @param missing one sentence for each thing that is missing
 * @param questions what waits for the reader to look at: by id of the document the number of its first question
 */
public record RecordSheet(
        long id,
        long enterpriseId,
        long lineId,
        String number,
        int revision,
        RecordStage stage,
        boolean complete,
        Parties parties,
        String gross,
        String net,
        List<Step> steps,
        List<Fact> facts,
        List<Lane> lanes,
        List<Difference> differences,
        List<BridgeLine> bridge,
        List<Check> checks,
        List<Missing> missing,
        Proof proof,
        List<Revision> revisions,
        Map<String, String> questions) {

    public RecordSheet {
        steps = List.copyOf(steps);
        facts = List.copyOf(facts);
        lanes = List.copyOf(lanes);
        differences = List.copyOf(differences);
        bridge = List.copyOf(bridge);
        checks = List.copyOf(checks);
        missing = List.copyOf(missing);
        revisions = List.copyOf(revisions);
        questions = Map.copyOf(questions);
    }

    public RecordSheet withSteps(List<Step> newSteps) {
        return new RecordSheet(
                id,
                enterpriseId,
                lineId,
                number,
                revision,
                stage,
                complete,
                parties,
                gross,
                net,
                newSteps,
                facts,
                lanes,
                differences,
                bridge,
                checks,
                missing,
                proof,
                revisions,
                questions);
    }

    /** How a check stands; decides mark and colour, beside the words. */
    public enum Mark {
        OK,
        BAD,
        WAIT,
        UNKNOWN
    }

    /** The chain of parties. */
    public record Parties(List<Party> chain) {
        public Parties {
            chain = List.copyOf(chain);
        }
    }

    /** @param role what the party does here, such as 用工企业(付款、受票) */
    public record Party(String role, String name, String code) {}

    /**
     * One of the seven stages.
     *
     * @param name RECEIVED, READ, MATCHED, SEALED, SCREENED, ANCHORED, WITNESSED
     * @param at when it was reached, or null
     */
    public record Step(String name, String title, Mark mark, Instant at, String detail) {

        public boolean reached() {
            return mark == Mark.OK;
        }

        public Step with(Mark newMark, Instant newAt, String newDetail) {
            return new Step(name, title, newMark, newAt, newDetail);
        }
    }

    /**
     * A label and a value.
     *
     * @param quoted what a party wrote, in its own words and language, before the value; or null
     */
    public record Fact(String label, String quoted, String value) {

        public Fact(String label, String value) {
            this(label, null, value);
        }
    }

    /**
     * One of the four lanes.
     *
     * @param sign the one character that stands for the flow, such as 业
     * @param style suffix of the style sheet: biz, con, fun, inv
     */
    public record Lane(
            Flow flow,
            String sign,
            String title,
            String style,
            Mark mark,
            String state,
            List<Part> bar,
            String left,
            String right,
            List<Evidence> evidence) {

        public Lane {
            bar = List.copyOf(bar);
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * A part of an allocation bar.
     *
     * @param percent of the whole, with one decimal
     * @param other whether it belongs to other records
     * @param over whether it lies beyond what is due
     */
    public record Part(String percent, boolean other, boolean over) {

        /** A part that lies within. */
        public Part(String percent, boolean other) {
            this(percent, other, false);
        }
    }

    /**
     * One paper or row.
     *
     * @param document id of the document, or null for a row
     * @param source where it was read, in words
     * @param low whether it is shown and not counted
     * @param difference position of the first difference it has part in, or null
     */
    public record Evidence(
            String title,
            String document,
            String source,
            String confidence,
            boolean low,
            Integer difference,
            List<Fact> facts,
            String why) {

        public Evidence {
            facts = List.copyOf(facts);
        }
    }

    /**
     * Two values that ought to agree.
     *
     * @param position from 1; also the anchor {@code d}position on the page
     * @param by the difference of two amounts, or null
     * @param answer what the enterprise or the risk desk says of it, or null
     */
    public record Difference(
            int position,
            String kind,
            String title,
            String field,
            String by,
            boolean certain,
            Side left,
            Side right,
            Answer answer) {}

    /**
     * What somebody says of a difference.
     *
     * @param by who says so, in words of the reader
     * @param ground what it comes from, in words of the reader
     * @param why in those of whoever answered
     * @param papers what goes with the words
     */
    public record Answer(String by, String ground, String why, Instant at, List<AnswerPaper> papers) {

        public Answer {
            papers = List.copyOf(papers);
        }
    }

    /**
     * A paper that goes with an answer.
     *
     * @param document id of the document
     * @param name the sender's name for it; a dash once its time has passed
     * @param wanting one sentence in words of the reader for each thing that is wanting in it, held against this record
     */
    public record AnswerPaper(String document, String name, List<String> wanting) {

        public AnswerPaper {
            wanting = List.copyOf(wanting);
        }
    }

    /**
     * One of two values with its place.
     *
     * @param pieces the value in pieces, the differing ones marked
     * @param document id of the document, or null for a row of ours
     * @param part which reading of that document, from 0
     * @param fieldName name of the field in the reading: {@code /documents/}document{@code /cut?part=}part{@code
     *     &field=}fieldName shows it
     * @param picture whether its place can be shown as a picture: of data, on the page that is drawn of it
     * @param place page and box, or the quoted element, in words
     * @param addends where the value is a sum that stands on no paper: what was added, each with its place; otherwise none
     */
    public record Side(
            Flow flow,
            String sign,
            String style,
            String title,
            String value,
            List<Piece> pieces,
            String document,
            int part,
            String fieldName,
            boolean picture,
            String path,
            String place,
            String source,
            String confidence,
            List<Addend> addends) {

        public Side {
            pieces = List.copyOf(pieces);
            addends = List.copyOf(addends);
        }
    }

    /**
     * One of the amounts that were added.
     *
     * @param label what the paper calls it
     * @param value with thousands separators
     * @param picture whether its place can be shown as a picture
     * @param path of the quoted element, or null
     */
    public record Addend(
            String label,
            String value,
            String fieldName,
            boolean picture,
            String path,
            String source,
            String confidence) {}

    /** A stretch of text. */
    public record Piece(String text, boolean marked) {}

    /** @param operator −, = or empty */
    public record BridgeLine(String operator, String title, String words, String amount, boolean sum) {}

    /** A sum that was compared. */
    public record Check(Mark mark, String title, String difference) {}

    /** Something that is missing. */
    public record Missing(Flow flow, String sign, String style, String words) {}

    /**
     * What the ledger says of the present revision.
     *
     * @param commitment text of the digest, or null while not sealed
     * @param index place in the log, or null
     * @param proofReady whether the proof file can be fetched
     */
    public record Proof(
            String commitment,
            Long index,
            Long checkpointSize,
            Instant anchoredAt,
            Instant witnessedAt,
            Integer required,
            Integer known,
            List<Witness> witnesses,
            boolean proofReady) {

        public Proof {
            witnesses = List.copyOf(witnesses);
        }
    }

    /** A witness that co-signed. */
    public record Witness(String name, Instant at) {}

    /** One line of the history, newest first. */
    public record Revision(int number, String title, Instant at, String words, boolean latest) {}
}
