package io.siliu.platform.fourflow.internal;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.toMap;

import io.siliu.kernel.Money;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.fourflow.LinePapers;
import io.siliu.platform.fourflow.internal.solving.Edge;
import io.siliu.platform.fourflow.internal.solving.PaperKind;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The papers of the lines of a block that was solved just now, out of memory: what the database would tell of them was written
 * in this transaction. It is asked about the lines of other enterprises alone.
 */
final class BlockLinePapers implements LinePapers {

    private final Map<Long, List<Edge>> counted;
    private final Map<Long, StoredPaper> papers;
    private final LinePapers elsewhere;
    private final ContractPersons persons;

    /**
     * @param matched every line of the block
     * @param stored every paper of the block
     * @param elsewhere of lines that are not of the block
     */
    BlockLinePapers(Collection<MatchedRecord> matched, Collection<StoredPaper> stored, LinePapers elsewhere) {
        this.papers = stored.stream().collect(toMap(StoredPaper::id, Function.identity()));
        this.counted = matched.stream()
                .collect(toMap(
                        one -> one.line().id(),
                        one -> one.edges().stream()
                                .filter(edge -> edge.counted() && papers.containsKey(edge.paper()))
                                .toList()));
        this.elsewhere = elsewhere;
        this.persons = new ContractPersons(stored);
    }

    @Override
    public Map<Long, List<Placed>> of(Collection<Long> lineIds) {
        Map<Long, List<Placed>> found = new HashMap<>();
        Set<Long> lines = Set.copyOf(lineIds);
        for (Long line : lines) {
            List<Placed> placed = placed(counted.getOrDefault(line, List.of()));
            if (!placed.isEmpty()) {
                found.put(line, placed);
            }
        }
        found.putAll(elsewhere.of(notHere(lines)));
        return found;
    }

    @Override
    public Map<Long, List<Long>> othersOfContract(Collection<Long> lineIds) {
        Map<Long, List<Long>> found = new HashMap<>();
        Set<Long> lines = Set.copyOf(lineIds);
        for (Long line : lines) {
            List<StoredPaper> contracts = counted.getOrDefault(line, List.of()).stream()
                    .filter(edge -> edge.step() == EvidenceKind.CONTRACTING_AGREEMENT)
                    .map(edge -> papers.get(edge.paper()))
                    .filter(persons::isOfNumberAndPerson)
                    .toList();
            if (!contracts.isEmpty()) {
                found.put(line, persons.others(contracts));
            }
        }
        found.putAll(elsewhere.othersOfContract(notHere(lines)));
        return found;
    }

    private List<Long> notHere(Set<Long> lines) {
        return lines.stream().filter(line -> !counted.containsKey(line)).toList();
    }

    private List<Placed> placed(List<Edge> edges) {
        return edges.stream()
                .filter(edge -> !isSecondForm(edge, edges))
                .sorted(comparing((Edge edge) -> papers.get(edge.paper()).dayFrom(), nullsFirst(naturalOrder()))
                        .thenComparing(Edge::paper))
                .map(this::placed)
                .toList();
    }

    private Placed placed(Edge edge) {
        StoredPaper paper = papers.get(edge.paper());
        return new Placed(
                edge.line(),
                edge.paper(),
                edge.step(),
                edge.from(),
                edge.to(),
                money(paper.amountCents()),
                money(edge.cents()),
                paper.dayFrom());
    }

    /** Two papers of one invoice number are one invoice: the first that came stands for both. */
    private boolean isSecondForm(Edge edge, List<Edge> ofLine) {
        if (edge.step() != EvidenceKind.INVOICE) {
            return false;
        }
        byte[] number = papers.get(edge.paper()).numberKey();
        return number != null
                && ofLine.stream()
                        .anyMatch(other -> other.step() == edge.step()
                                && other.paper() < edge.paper()
                                && Arrays.equals(
                                        number, papers.get(other.paper()).numberKey()));
    }

    private static Money money(Long cents) {
        return cents == null ? null : Money.ofCents(cents);
    }

    /** Whom the contracts of each number name, by the keyed code of the person. */
    private static final class ContractPersons {

        private final Map<ByteBuffer, Map<ByteBuffer, Long>> firstPapers = new HashMap<>();

        ContractPersons(Collection<StoredPaper> stored) {
            stored.stream()
                    .filter(this::isOfNumberAndPerson)
                    .forEach(paper -> firstPapers
                            .computeIfAbsent(number(paper), number -> new HashMap<>())
                            .merge(person(paper), paper.id(), Math::min));
        }

        boolean isOfNumberAndPerson(StoredPaper paper) {
            return paper.kind() == PaperKind.CONTRACT && paper.numberKey() != null && code(paper) != null;
        }

        /** The first paper of each other person, over all of these contracts. */
        List<Long> others(Collection<StoredPaper> contracts) {
            Map<ByteBuffer, Long> first = new HashMap<>();
            for (StoredPaper contract : contracts) {
                ByteBuffer own = person(contract);
                firstPapers.get(number(contract)).forEach((person, paper) -> {
                    if (!person.equals(own)) {
                        first.merge(person, paper, Math::min);
                    }
                });
            }
            return first.values().stream().sorted().toList();
        }

        private static ByteBuffer number(StoredPaper paper) {
            return ByteBuffer.wrap(paper.numberKey());
        }

        private static ByteBuffer person(StoredPaper paper) {
            return ByteBuffer.wrap(code(paper));
        }

        private static byte[] code(StoredPaper paper) {
            return paper.toCode() == null ? paper.toName() : paper.toCode();
        }
    }
}
