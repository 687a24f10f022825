package io.siliu.platform.fourflow.internal;

import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.PartyRole;
import io.siliu.platform.document.FieldSource;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.solving.Edge;
import io.siliu.platform.fourflow.internal.solving.PaperKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Papers as they were read with certainty, and the edges by which they stand on a record. */
final class ReadFixtures {

    /** When all of them came in: long after what stands on them. */
    static final Instant ARRIVED = Instant.parse("2026-12-31T04:00:00Z");

    private ReadFixtures() {}

    /** @param values by the name of the field */
    static PaperRead read(
            long id,
            PaperKind kind,
            io.siliu.platform.document.PaperKind of,
            Map<String, String> values,
            Instant arrived) {
        List<PaperField> fields = new ArrayList<>();
        values.forEach((name, value) ->
                fields.add(PaperField.read(name, value, 1, true, FieldSource.XML, 1, null, null, null)));
        return new PaperRead(
                StoredPaperBuilder.paper(id, kind)
                        .of(1)
                        .from(100 + id)
                        .arrived(arrived)
                        .stored(),
                new PaperReading(0, of, fields, List.of(), List.of()),
                PaperForm.of(kind));
    }

    static Edge edge(long paper, EvidenceKind step, PartyRole from, PartyRole to) {
        return edge(paper, step, from, to, 10_000);
    }

    /** @param cents what of the paper is on the record */
    static Edge edge(long paper, EvidenceKind step, PartyRole from, PartyRole to, long cents) {
        return new Edge(
                paper,
                1,
                step,
                from,
                to,
                cents,
                true,
                Method.TASK_NUMBER,
                20_000,
                Reason.of(Reason.Code.TASK_NUMBER_AMOUNT_PARTY, SolverFixtures.task(1)));
    }
}
