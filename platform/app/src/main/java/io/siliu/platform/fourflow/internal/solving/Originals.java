package io.siliu.platform.fourflow.internal.solving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The papers over several lines that a return or a red letter may take back as a whole: of its kind, of its amount, not
 * after it, and still there to be taken back on every one of their lines.
 */
final class Originals {

    private final Board board;
    private final NamedWorker named;
    private final Windows windows;
    private final Map<Long, Line> lines = new HashMap<>();
    private final Map<String, List<Instrument>> byAmount = new HashMap<>();
    private final Map<String, List<Instrument>> byNumber = new HashMap<>();

    Originals(Board board, NamedWorker named, Windows windows) {
        this.board = board;
        this.named = named;
        this.windows = windows;
        board.lines().forEach(line -> lines.put(line.id(), line));
        board.instruments().stream().filter(Instrument::takesBack).forEach(reversal -> {
            byAmount.put(amount(reversal, -reversal.cents()), new ArrayList<>());
            if (reversal.reverses() != null) {
                byNumber.put(reversal.reverses(), new ArrayList<>());
            }
        });
        if (!byAmount.isEmpty()) {
            board.instruments().stream()
                    .filter(paper -> board.isPlaced(paper) && paper.cents() != null && paper.cents() > 0)
                    .forEach(this::know);
        }
    }

    private void know(Instrument paper) {
        if (paper.kind() == PaperKind.INVOICE && byNumber.containsKey(paper.number())) {
            byNumber.get(paper.number()).add(paper);
        }
        String amount = amount(paper, paper.cents());
        if (board.edgesOf(paper).size() > 1 && byAmount.containsKey(amount)) {
            byAmount.get(amount).add(paper);
        }
    }

    private static String amount(Instrument paper, long cents) {
        return paper.kind() + "/" + cents;
    }

    /** What the original gave to its lines, once for each way in which one of the right amount covers all these lines. */
    List<List<Edge>> covering(Instrument reversal, List<Line> some) {
        List<Long> ids = some.stream().map(Line::id).toList();
        return ways(reversal, original -> linesOf(original).containsAll(ids));
    }

    /** The same for originals that lie in these lines wholly. */
    List<List<Edge>> within(Instrument reversal, List<Line> batch) {
        List<Long> ids = batch.stream().map(Line::id).toList();
        return ways(reversal, original -> ids.containsAll(linesOf(original)));
    }

    /** The same for originals of the same worker, or of the same party by what was read of both papers. */
    List<List<Edge>> ofTheSameParty(Instrument reversal) {
        OptionalLong worker = named.of(reversal);
        return ways(
                reversal,
                original -> isInTime(reversal, original)
                        && (worker.isPresent() && isOnlyFor(worker.getAsLong(), original)
                                || isSameParty(reversal, original)));
    }

    /** The lines of some edges, in their order. */
    List<Line> lines(List<Edge> edges) {
        return edges.stream().map(edge -> lines.get(edge.line())).distinct().toList();
    }

    /**
     * What is taken back of the invoice that a red letter names: all that was given where the amount is the same, and a part
     * where the invoice stands on one line alone.
     */
    List<List<Edge>> ofTheNamedInvoice(Instrument reversal) {
        List<List<Edge>> ways = new ArrayList<>();
        for (Instrument original : byNumber.getOrDefault(reversal.reverses(), List.of())) {
            List<Edge> given = given(original);
            boolean whole = Objects.equals(original.cents(), -reversal.cents());
            if (!whole && given.size() == 1) {
                given = List.of(given.get(0).ofCents(-reversal.cents()));
            }
            if ((whole || given.size() == 1)
                    && !given.isEmpty()
                    && given.stream().allMatch(this::isStillThere)) {
                ways.add(given);
            }
        }
        return ways;
    }

    private List<List<Edge>> ways(Instrument reversal, Predicate<Instrument> meant) {
        Map<String, List<Edge>> ways = new TreeMap<>();
        byAmount.getOrDefault(amount(reversal, -reversal.cents()), List.of()).stream()
                .filter(original -> isNotAfter(original.day(), reversal.day()))
                .filter(meant)
                .map(this::given)
                .filter(edges -> edges.stream().allMatch(this::isStillThere))
                .forEach(edges -> ways.putIfAbsent(key(edges), edges));
        return List.copyOf(ways.values());
    }

    private List<Edge> given(Instrument original) {
        return board.edgesOf(original).stream()
                .sorted(Comparator.comparing(
                                (Edge edge) -> lines.get(edge.line()).key())
                        .thenComparing(Edge::step)
                        .thenComparing(edge -> String.valueOf(edge.from())))
                .toList();
    }

    private String key(List<Edge> edges) {
        return edges.stream()
                .map(edge -> lines.get(edge.line()).key() + "/" + edge.step() + "/" + edge.from() + "/" + edge.cents())
                .collect(Collectors.joining(" "));
    }

    private boolean isStillThere(Edge edge) {
        return edge.counted() && edge.cents() != null && edge.cents() >= 0 && board.filled(edge) >= edge.cents();
    }

    private List<Long> linesOf(Instrument original) {
        return board.edgesOf(original).stream().map(Edge::line).toList();
    }

    private static boolean isNotAfter(LocalDate given, LocalDate back) {
        return given == null || back == null || !given.isAfter(back);
    }

    private boolean isInTime(Instrument reversal, Instrument original) {
        return linesOf(original).stream()
                .anyMatch(line -> windows.holdsReturn(reversal.kind(), reversal.day(), lines.get(line)));
    }

    private boolean isOnlyFor(long worker, Instrument original) {
        return linesOf(original).stream().allMatch(line -> lines.get(line).worker() == worker);
    }

    /** By the party that tells one paper of an enterprise from another: an invoice's seller, a payment's payee. */
    private static boolean isSameParty(Instrument reversal, Instrument original) {
        boolean invoice = reversal.kind() == PaperKind.INVOICE;
        PartyRead one = invoice ? reversal.from() : reversal.to();
        PartyRead other = invoice ? original.from() : original.to();
        boolean code = isSame(one.code(), other.code());
        boolean account = isSame(one.account(), other.account());
        boolean differ = isOther(one.code(), other.code()) || isOther(one.account(), other.account());
        return !differ && (code || account || isSame(one.name(), other.name()));
    }

    private static boolean isSame(String one, String other) {
        return one != null && one.equals(other);
    }

    private static boolean isOther(String one, String other) {
        return one != null && other != null && !one.equals(other);
    }
}
