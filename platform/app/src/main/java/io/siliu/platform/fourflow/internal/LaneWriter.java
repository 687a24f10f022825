package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.Flow;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.EvidenceItem;
import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.RecordContent;
import io.siliu.platform.fourflow.RecordSheet.Evidence;
import io.siliu.platform.fourflow.RecordSheet.Fact;
import io.siliu.platform.fourflow.RecordSheet.Lane;
import io.siliu.platform.fourflow.RecordSheet.Mark;
import io.siliu.platform.fourflow.RecordSheet.Part;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the four lanes: what each must hold, what it holds, and why each paper stands there. */
final class LaneWriter {

    private static final int NUMBER_TAIL = 8;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Words words;
    private final RecordContent content;
    private final Map<String, Integer> sharing;

    LaneWriter(Words words, RecordContent content, List<RecordQueries.Sharing> sharing) {
        this.words = words;
        this.content = content;
        this.sharing = sharing.stream()
                .collect(Collectors.toMap(
                        each -> each.documentId() + "/" + each.part(), RecordQueries.Sharing::shares, Math::max));
    }

    List<Lane> lanes() {
        return content.lanes().stream().map(this::lane).toList();
    }

    private Lane lane(RecordContent.Lane lane) {
        Flow flow = lane.flow();
        return new Lane(
                flow,
                words.sign(flow),
                words.of("flow." + flow),
                Words.style(flow),
                mark(lane),
                state(lane),
                bar(lane),
                left(lane),
                right(lane),
                lane.evidence().stream().map(this::evidence).toList());
    }

    private static Mark mark(RecordContent.Lane lane) {
        if (!lane.isComplete()) {
            return lane.evidence().stream().anyMatch(EvidenceItem::counted) ? Mark.WAIT : Mark.BAD;
        }
        return isOver(lane) ? Mark.BAD : Mark.OK;
    }

    private static boolean isOver(RecordContent.Lane lane) {
        return lane.expected() != null && lane.allocated().isGreaterThan(lane.expected());
    }

    private String state(RecordContent.Lane lane) {
        if (!lane.isComplete()) {
            return words.of("lane.missing");
        }
        if (lane.expected() == null) {
            return words.of("lane.covered");
        }
        Money difference = lane.allocated().minus(lane.expected());
        String key = difference.isPositive() ? "lane.over" : difference.isZero() ? "lane.difference" : "lane.short";
        return words.of(key, Words.amount(difference.abs()));
    }

    /** One part a paper; from what is due on, the rest is beyond it. */
    private List<Part> bar(RecordContent.Lane lane) {
        if (lane.expected() == null || lane.expected().isZero()) {
            return lane.isComplete() ? List.of(new Part("100", false)) : List.of();
        }
        List<Money> shares = lane.flow() == Flow.BUSINESS ? List.of(lane.allocated()) : shares(lane);
        Money whole = lane.allocated().isGreaterThan(lane.expected()) ? lane.allocated() : lane.expected();
        List<Part> bar = new ArrayList<>();
        Money due = lane.expected();
        // What a red letter took back lies on no record any more, though the paper it took back still does.
        Money standing = lane.allocated();
        for (Money share : shares) {
            Money counted = least(share, standing);
            Money within = least(counted, due);
            add(bar, within, whole, false);
            add(bar, counted.minus(within), whole, true);
            due = due.minus(within);
            standing = standing.minus(counted);
        }
        return bar;
    }

    private static Money least(Money one, Money other) {
        return one.isGreaterThan(other) ? other : one;
    }

    private static List<Money> shares(RecordContent.Lane lane) {
        return lane.evidence().stream()
                .filter(item -> item.counted() && item.allocated() != null && item.isPaper())
                .filter(item -> item.kind() != EvidenceKind.PAYMENT_SLIP)
                .map(EvidenceItem::allocated)
                .filter(Money::isPositive)
                .toList();
    }

    private static void add(List<Part> bar, Money part, Money whole, boolean over) {
        if (part.isPositive()) {
            bar.add(new Part(percent(part, whole), false, over));
        }
    }

    private static String percent(Money part, Money whole) {
        return part.amount()
                .multiply(HUNDRED)
                .divide(whole.amount(), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private String left(RecordContent.Lane lane) {
        return lane.allocated() == null
                ? ""
                : words.of("lane." + lane.flow() + ".have", Words.amount(lane.allocated()));
    }

    private String right(RecordContent.Lane lane) {
        if (lane.expected() == null) {
            return "";
        }
        RecordContent.Settlement line = content.settlement();
        boolean withFee = lane.flow() == Flow.INVOICE
                && line.fee().isPositive()
                && lane.expected().equals(line.gross().plus(line.fee()));
        return withFee
                ? words.of(
                        "lane.expected.fee",
                        Words.amount(lane.expected()),
                        Words.amount(line.gross()),
                        Words.amount(line.fee()))
                : words.of("lane.expected", Words.amount(lane.expected()));
    }

    Evidence evidence(EvidenceItem item) {
        return new Evidence(
                words.of("kind." + item.kind() + (item.isPaper() ? ".paper" : "")),
                item.document(),
                words.of("source." + item.source()),
                item.confidence(),
                !item.counted() && item.method() != Method.COPY,
                difference(item),
                facts(item),
                item.isPaper() ? words.reason(item.reason()) : words.of("reason.row"));
    }

    /** The first difference this paper has part in. */
    private Integer difference(EvidenceItem item) {
        if (!item.isPaper()) {
            return null;
        }
        int position = 0;
        for (Discrepancy each : content.discrepancies()) {
            position++;
            if (item.document().equals(each.found().document())
                    || item.document().equals(each.expected().document())) {
                return position;
            }
        }
        return null;
    }

    private List<Fact> facts(EvidenceItem item) {
        List<Fact> facts = new ArrayList<>();
        if (item.number() != null && item.kind() != EvidenceKind.ACCEPTANCE) {
            facts.add(fact("number", tail(item.number())));
        }
        if (item.day() != null) {
            facts.add(
                    fact("day." + item.kind(), item.dayTo() == null ? item.day() : item.day() + " – " + item.dayTo()));
        }
        if (item.signedOn() != null) {
            facts.add(fact("signedOn", item.signedOn()));
        }
        if (item.amount() != null) {
            facts.add(fact("amount." + item.kind(), Words.amount(item.amount())));
        }
        if (item.isPaper() && item.allocated() != null && !item.allocated().equals(item.amount()) && item.counted()) {
            Integer lines = sharing.get(item.document() + "/" + item.part());
            facts.add(fact(
                    "allocated", words.of("fact.share", Words.amount(item.allocated()), lines == null ? 1 : lines)));
        }
        if (item.from() != null && item.from().name() != null) {
            facts.add(fact("from." + item.kind(), item.from().name()));
        }
        if (item.to() != null && item.to().name() != null) {
            facts.add(fact("to." + item.kind(), item.to().name()));
        }
        if (item.account() != null) {
            facts.add(fact("account", item.account()));
        }
        return facts;
    }

    private Fact fact(String key, Object value) {
        return new Fact(words.of("evidence." + key), String.valueOf(value));
    }

    private static String tail(String number) {
        return number.length() > 2 * NUMBER_TAIL ? "…" + number.substring(number.length() - NUMBER_TAIL) : number;
    }
}
