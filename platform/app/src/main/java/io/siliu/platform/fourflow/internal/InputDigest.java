package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.canonical.CanonicalJson;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.internal.solving.BlockSolver;
import io.siliu.platform.fourflow.internal.solving.Edge;
import io.siliu.platform.fourflow.internal.solving.Line;
import io.siliu.platform.fourflow.internal.solving.PartyMarks;
import io.siliu.platform.fourflow.internal.solving.Step;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.work.Acceptance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A digest over everything a record's content is made of, without reading a paper again: equal digest, equal content, so
 * only records whose inputs changed are written anew. Persons enter as keyed digests.
 */
final class InputDigest {

    private InputDigest() {}

    static byte[] of(
            Keyed keyed,
            Enterprise enterprise,
            TradeBlock.Row row,
            Line line,
            List<Edge> edges,
            Map<Long, StoredPaper> papers,
            List<Discrepancy> contested) {
        List<Object> parts = new ArrayList<>();
        parts.add(BlockSolver.VERSION);
        parts.add(List.of(enterprise.name(), enterprise.creditCode().value()));
        parts.add(text(row.line()));
        parts.add(text(row.order()));
        row.acceptances().stream()
                .sorted(Comparator.comparingLong(Acceptance::id))
                .forEach(each -> parts.add(text(each)));
        parts.add(text(row.agreement()));
        parts.add(text(row.withholding()));
        parts.add(text(row.terms().validity()));
        parts.add(text(row.terms().evidence()));
        parts.add(text(row.worker()));
        parts.add(text(row.operator()));
        parts.add(business(keyed, row));
        line.steps().forEach(step -> parts.add(step(step)));
        edges.stream()
                .map(edge -> edge(edge, papers.get(edge.paper())))
                .sorted(Comparator.comparing(Object::toString))
                .forEach(parts::add);
        contested.forEach(each -> parts.add(text(each)));
        return CryptoSuite.SM.digest(CanonicalJson.bytes(parts)).bytes();
    }

    private static List<Object> step(Step step) {
        return List.of(
                text(step.kind()),
                text(step.from()),
                text(step.to()),
                text(step.scope()),
                text(step.required()),
                text(step.cents()),
                text(step.extraCents()),
                text(step.showsFee()),
                marks(step.fromMarks()),
                marks(step.toMarks()));
    }

    private static List<Object> marks(PartyMarks marks) {
        return List.of(
                sorted(marks.names()),
                sorted(marks.nameMasks()),
                sorted(marks.codes()),
                sorted(marks.accounts()),
                sorted(marks.masks()));
    }

    private static List<String> sorted(Set<?> values) {
        return values.stream().map(InputDigest::text).sorted().toList();
    }

    private static String business(Keyed keyed, TradeBlock.Row row) {
        return row.payee()
                .business(row.line().soleProprietorId())
                .map(each -> StoredPaper.hex(keyed.content(CanonicalJson.bytes(List.of(
                        each.tradeName().reveal(), each.creditCode().reveal().value(), text(each.registeredOn()))))))
                .orElse("");
    }

    private static List<Object> edge(Edge edge, StoredPaper paper) {
        return List.of(
                StoredPaper.hex(paper.digest()),
                paper.originalDigest(),
                text(paper.part()),
                text(edge.step()),
                text(edge.from()),
                text(edge.to()),
                text(edge.cents()),
                text(edge.counted()),
                text(edge.method()),
                text(edge.reason()));
    }

    private static String text(Object value) {
        return Objects.toString(value, "");
    }
}
