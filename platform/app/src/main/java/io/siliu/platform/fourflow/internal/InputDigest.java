package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.canonical.CanonicalJson;
import io.siliu.platform.contract.EngagementTerms;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.internal.solving.BlockSolver;
import io.siliu.platform.fourflow.internal.solving.Edge;
import io.siliu.platform.fourflow.internal.solving.Line;
import io.siliu.platform.fourflow.internal.solving.PartyMarks;
import io.siliu.platform.fourflow.internal.solving.Step;
import io.siliu.platform.work.Acceptance;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A digest over everything a record's content is made of, without reading a paper again: equal digest, equal content, so
 * only records whose inputs changed are written anew. Persons enter as keyed digests. One serves a whole block, most of
 * whose lines share their agreement, their terms and their parties; those are put into words once.
 */
final class InputDigest {

    private final Keyed keyed;
    private final TradeBlock block;
    private final Map<Long, StoredPaper> papers;
    private final Map<Object, byte[]> shared = new IdentityHashMap<>();

    InputDigest(Keyed keyed, TradeBlock block, Map<Long, StoredPaper> papers) {
        this.keyed = keyed;
        this.block = block;
        this.papers = papers;
    }

    byte[] of(TradeBlock.Row row, Line line, List<Edge> edges, List<Discrepancy> contested) {
        DigestInput input = new DigestInput();
        input.add(BlockSolver.VERSION);
        input.add(block.enterprise().name()).add(block.enterprise().creditCode().value());
        block.names().others().forEach(each -> input.add(text(each)));
        input.add(text(row.line())).add(text(row.order()));
        if (row.returned()) {
            // Alone, so that the digest of every other line stays what it was.
            input.add("RETURNED");
        }
        row.acceptances().stream()
                .sorted(Comparator.comparingLong(Acceptance::id))
                .forEach(each -> input.add(text(each)));
        input.add(once(row.agreement(), InputDigest::words));
        input.add(text(row.withholding()));
        input.add(once(row.terms(), InputDigest::terms));
        input.add(once(row.worker(), InputDigest::words));
        input.add(once(row.operator(), InputDigest::words));
        input.add(business(row));
        line.steps().forEach(step -> step(input, step));
        edges.stream().map(this::edge).sorted(Arrays::compare).forEach(input::add);
        contested.forEach(each -> input.add(text(each)));
        return input.digest();
    }

    private byte[] once(Object value, Function<Object, byte[]> words) {
        return value == null ? new byte[0] : shared.computeIfAbsent(value, words);
    }

    private static byte[] words(Object value) {
        return new DigestInput().add(text(value)).digest();
    }

    private static byte[] terms(Object value) {
        EngagementTerms terms = (EngagementTerms) value;
        return new DigestInput()
                .add(text(terms.validity()))
                .add(text(terms.evidence()))
                .digest();
    }

    private void step(DigestInput input, Step step) {
        input.add(text(step.kind()))
                .add(text(step.from()))
                .add(text(step.to()))
                .add(text(step.scope()))
                .add(text(step.required()))
                .add(text(step.cents()))
                .add(text(step.extraCents()))
                .add(text(step.showsFee()))
                .add(once(step.fromMarks(), InputDigest::marks))
                .add(once(step.toMarks(), InputDigest::marks));
    }

    private static byte[] marks(Object value) {
        PartyMarks marks = (PartyMarks) value;
        DigestInput input = new DigestInput();
        List.of(marks.names(), marks.nameMasks(), marks.codes(), marks.accounts(), marks.masks())
                .forEach(each -> all(input, each));
        return input.digest();
    }

    private static void all(DigestInput input, Set<?> values) {
        input.add(text(values.size()));
        values.stream().map(InputDigest::text).sorted().forEach(input::add);
    }

    private byte[] business(TradeBlock.Row row) {
        return row.payee()
                .business(row.line().soleProprietorId())
                .map(business -> once(
                        business,
                        value -> keyed.content(CanonicalJson.bytes(List.of(
                                business.tradeName().reveal(),
                                business.creditCode().reveal().value(),
                                text(business.registeredOn()))))))
                .orElse(new byte[0]);
    }

    private byte[] edge(Edge edge) {
        StoredPaper paper = papers.get(edge.paper());
        return new DigestInput()
                .add(paper.digest())
                .add(paper.originalDigest())
                .add(text(paper.part()))
                .add(text(edge.step()))
                .add(text(edge.from()))
                .add(text(edge.to()))
                .add(text(edge.cents()))
                .add(text(edge.counted()))
                .add(text(edge.method()))
                .add(text(edge.reason()))
                .digest();
    }

    private static String text(Object value) {
        return RecordText.of(value);
    }
}
