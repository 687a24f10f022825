package io.siliu.platform.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.PackedJson;
import io.siliu.platform.assessment.internal.features.Stale;
import io.siliu.rules.BasisKind;
import io.siliu.rules.Decision;
import io.siliu.rules.Outcome;
import io.siliu.rules.Text;
import io.siliu.rules.Unanswered;
import java.io.ByteArrayOutputStream;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScreeningPieceTest {

    private static final ScreeningSalts SALTS = salts("0123456789abcdef", "fedcba9876543210", "1032547698badcfe");
    private static final ScreeningSalts OTHERS = salts("00112233aabbccdd", "ffeeddcc00998877", "8899aabb00112233");
    private static final ScreeningSalts TWO = new ScreeningSalts(SALTS.facts(), SALTS.screening(), null, null);
    private static final Text WORDS = new Text("中文", "English");
    private static final StoredHit HIT = new StoredHit(
            "B03", "NO_NUMBER", "HIGH", "BUSINESS", Map.of("gross", "1.00"), WORDS, WORDS, WORDS, BasisKind.LAW, true);
    private static final Stale STALE =
            new Stale("signals.registration.idleBatchShare", Instant.parse("2026-10-02T00:00:00Z"), 0);
    private static final Unanswered BROKEN =
            new Unanswered("B02", Outcome.ERROR, Unanswered.Reason.BROKEN, List.of("a"), "is behind");

    @Test
    void whatWasSaidAndItsSaltsComeBack() {
        for (StoredScreening said : List.of(
                said(List.of(), List.of(), "sm3:1", Decision.PASS),
                said(List.of(), List.of(), "sm3:2", Decision.PASS),
                said(List.of(), List.of(), "sm3:1", Decision.OPEN_CASE),
                said(List.of(), List.of(BROKEN), "sm3:1", Decision.PASS),
                said(List.of(HIT), List.of(), "sm3:1", Decision.PASS),
                said(List.of(), List.of(), null, Decision.PASS))) {
            for (ScreeningSalts salts : List.of(SALTS, OTHERS)) {
                byte[] piece = ScreeningPiece.write(said, salts);

                assertThat(ScreeningPiece.said(piece)).isEqualTo(said);
                assertThat(ScreeningPiece.salts(piece)).isEqualTo(salts);
            }
        }
    }

    /** What is the same in all is written once for all; a table that was behind belongs to that. */
    @Test
    void whatWasBehindComesBackWithTheScreeningThatStoodOnIt() {
        StoredScreening fresh = said(List.of(), List.of(), "sm3:3", Decision.PASS);
        StoredScreening behind =
                new StoredScreening(List.of(), null, List.of(), "sm3:3", Decision.PASS, List.of(), List.of(STALE));
        StoredScreening later = new StoredScreening(
                List.of(),
                null,
                List.of(),
                "sm3:3",
                Decision.PASS,
                List.of(),
                List.of(new Stale(STALE.feature(), STALE.countedAt(), 7)));

        for (StoredScreening said : List.of(fresh, behind, later, behind, fresh)) {
            assertThat(ScreeningPiece.said(ScreeningPiece.write(said, SALTS))).isEqualTo(said);
        }
    }

    @Test
    void whatStoodAloneIsReadOn() {
        for (StoredScreening said : List.of(
                said(List.of(), List.of(), "sm3:1", Decision.PASS),
                said(List.of(HIT, HIT), List.of(BROKEN), "sm3:1", Decision.OPEN_CASE))) {
            assertThat(ScreeningPiece.said(PackedJson.pack(Json.MAPPER.writeValueAsBytes(said))))
                    .isEqualTo(said);
        }
        byte[] salts = Json.MAPPER.writeValueAsBytes(Map.of("facts", SALTS.facts(), "screening", SALTS.screening()));
        assertThat(ScreeningPiece.salts(PackedJson.pack(salts))).isEqualTo(TWO);
    }

    /** A byte of one, two salts, and what was said. */
    @Test
    void aPieceFromBeforeTheVerdictWasCommittedToIsReadOn() {
        StoredScreening said = said(List.of(HIT), List.of(BROKEN), "sm3:1", Decision.OPEN_CASE);
        ByteArrayOutputStream piece = new ByteArrayOutputStream();
        piece.write(1);
        piece.writeBytes(TWO.bytes());
        piece.writeBytes(PackedJson.pack(Json.MAPPER.writeValueAsBytes(said)));

        assertThat(ScreeningPiece.said(piece.toByteArray())).isEqualTo(said);
        assertThat(ScreeningPiece.salts(piece.toByteArray())).isEqualTo(TWO);
    }

    @Test
    void aScreeningBeforePaymentHasASaltMore() {
        ScreeningSalts four = new ScreeningSalts(SALTS.facts(), SALTS.screening(), SALTS.verdict(), OTHERS.facts());

        assertThat(ScreeningSalts.read(four.bytes())).isEqualTo(four);
        assertThat(ScreeningSalts.read(ScreeningSalts.ofGate(new SecureRandom()).bytes())
                        .gate())
                .isNotNull();
        assertThat(ScreeningSalts.ofRecord(new SecureRandom()).gate()).isNull();
    }

    @Test
    void aSaltOfAnotherLengthIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScreeningPiece.write(
                        said(List.of(), List.of(), "sm3:1", Decision.PASS),
                        new ScreeningSalts("00", SALTS.screening(), SALTS.verdict(), null)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScreeningPiece.write(said(List.of(), List.of(), "sm3:1", Decision.PASS), TWO));
    }

    private static ScreeningSalts salts(String facts, String screening, String verdict) {
        return new ScreeningSalts(facts.repeat(2), screening.repeat(2), verdict.repeat(2), null);
    }

    private static StoredScreening said(
            List<StoredHit> hits, List<Unanswered> unanswered, String shared, Decision decision) {
        return new StoredScreening(hits, null, unanswered, shared, decision, List.of(), List.of());
    }
}
