package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.canonical.CanonicalJson;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.internal.solving.BlockSolver;
import io.siliu.platform.fourflow.internal.solving.Edge;
import io.siliu.platform.fourflow.internal.solving.Line;
import io.siliu.platform.work.Acceptance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A digest over everything a record's content is made of, without reading a paper again: equal digest, equal content, so
 * only records whose inputs changed are written anew. Names enter as keyed digests.
 */
final class InputDigest {

    private InputDigest() {}

    static byte[] of(
            TradeBlock.Row row,
            Line line,
            List<Edge> edges,
            Map<Long, StoredPaper> papers,
            List<Discrepancy> contested) {
        List<Object> parts = new ArrayList<>();
        parts.add(BlockSolver.VERSION);
        parts.add(text(row.line()));
        parts.add(text(row.order()));
        row.acceptances().stream()
                .sorted(Comparator.comparingLong(Acceptance::id))
                .forEach(each -> parts.add(text(each)));
        parts.add(text(row.agreement()));
        parts.add(text(row.withholding()));
        parts.add(text(row.terms().validity()));
        parts.add(text(row.worker()));
        parts.add(text(row.operator()));
        line.steps()
                .forEach(step -> parts.add(List.of(
                        text(step.kind()),
                        step.fromMarks().names().stream().sorted().toList(),
                        step.toMarks().names().stream().sorted().toList(),
                        step.toMarks().accounts().stream().sorted().toList())));
        edges.stream()
                .map(edge -> edge(edge, papers.get(edge.paper())))
                .sorted(Comparator.comparing(Object::toString))
                .forEach(parts::add);
        contested.forEach(each -> parts.add(text(each)));
        return CryptoSuite.SM.digest(CanonicalJson.bytes(parts)).bytes();
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
