package io.siliu.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What came back from a witness. */
public sealed interface WitnessAnswer {

    /** The media type of an answer that states a tree size. */
    String SIZE_TYPE = "text/x.tlog.size";

    <T> T fold(
            Function<? super Cosigned, ? extends T> cosigned,
            Function<? super OtherSize, ? extends T> otherSize,
            Function<? super Refused, ? extends T> refused,
            Function<? super NoAnswer, ? extends T> noAnswer);

    /**
     * Reads an HTTP answer; a co-signature is checked before it is believed.
     *
     * @param status the HTTP status
     * @param body the answer's text
     */
    static WitnessAnswer read(int status, String body, AddCheckpoint request, VerifierKey witness) {
        return switch (status) {
            case 200 -> cosignature(body, request, witness);
            case 409 -> size(body);
            case 400, 403, 404, 422 -> new Refused(status, Refused.meaningOf(status));
            default -> new NoAnswer("the witness answered with status " + status);
        };
    }

    private static WitnessAnswer cosignature(String body, AddCheckpoint request, VerifierKey witness) {
        try {
            List<NoteSignature> lines = body.lines().map(NoteSignature::parse).toList();
            Optional<NoteSignature> right = lines.stream()
                    .filter(line -> witness.verifies(request.checkpoint().text(), line))
                    .findFirst();
            return right.<WitnessAnswer>map(signature ->
                            new Cosigned(signature, witness.timeOf(signature).orElseThrow()))
                    .orElseGet(() -> new NoAnswer("the witness's co-signature is not by its known key"));
        } catch (MalformedTextException malformed) {
            return new NoAnswer("the witness's answer is not a signature line");
        }
    }

    private static WitnessAnswer size(String body) {
        try {
            return new OtherSize(StrictDecimal.parse(body.stripTrailing()));
        } catch (MalformedTextException malformed) {
            return new NoAnswer("the witness answered with a conflict but no size");
        }
    }

    /**
     * It co-signed, and the signature is right.
     *
     * @param at the time under the signature, by the witness's clock
     */
    record Cosigned(NoteSignature signature, Instant at) implements WitnessAnswer {

        @Override
        public <T> T fold(
                Function<? super Cosigned, ? extends T> cosigned,
                Function<? super OtherSize, ? extends T> otherSize,
                Function<? super Refused, ? extends T> refused,
                Function<? super NoAnswer, ? extends T> noAnswer) {
            return cosigned.apply(this);
        }
    }

    /** It last co-signed this other size, and wants a proof from there. */
    record OtherSize(long size) implements WitnessAnswer {

        @Override
        public <T> T fold(
                Function<? super Cosigned, ? extends T> cosigned,
                Function<? super OtherSize, ? extends T> otherSize,
                Function<? super Refused, ? extends T> refused,
                Function<? super NoAnswer, ? extends T> noAnswer) {
            return otherSize.apply(this);
        }
    }

    /** It will not co-sign. */
    record Refused(int status, String reason) implements WitnessAnswer {

        @Override
        public <T> T fold(
                Function<? super Cosigned, ? extends T> cosigned,
                Function<? super OtherSize, ? extends T> otherSize,
                Function<? super Refused, ? extends T> refused,
                Function<? super NoAnswer, ? extends T> noAnswer) {
            return refused.apply(this);
        }

        private static String meaningOf(int status) {
            return switch (status) {
                case 403 -> "the witness does not accept the log's signature";
                case 404 -> "the witness does not know this log";
                case 422 -> "the witness finds the checkpoint inconsistent with what it co-signed before";
                default -> "the witness finds the request malformed";
            };
        }
    }

    /** Whether it co-signed is not known: no answer, not in time, or not understood. Ask again. */
    record NoAnswer(String reason) implements WitnessAnswer {

        @Override
        public <T> T fold(
                Function<? super Cosigned, ? extends T> cosigned,
                Function<? super OtherSize, ? extends T> otherSize,
                Function<? super Refused, ? extends T> refused,
                Function<? super NoAnswer, ? extends T> noAnswer) {
            return noAnswer.apply(this);
        }
    }
}
