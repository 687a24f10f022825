package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.fourflow.RecordContent;
import io.siliu.platform.fourflow.RecordSheet;
import io.siliu.platform.fourflow.RevisionChanges.OfFlow;
import io.siliu.platform.fourflow.RevisionChanges.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a record comes to, flow by flow and from gross to net, and under which circumstances: where that changed. */
final class ChangedFigures {

    private final Words words;

    ChangedFigures(Words words) {
        this.words = words;
    }

    List<OfFlow> flows(RecordContent before, RecordContent after) {
        List<OfFlow> changed = new ArrayList<>();
        for (int lane = 0; lane < after.lanes().size(); lane++) {
            RecordContent.Lane is = after.lanes().get(lane);
            List<Value> values = ChangedValues.between(flow(before.lanes().get(lane)), flow(is));
            if (!values.isEmpty()) {
                changed.add(new OfFlow(
                        is.flow(),
                        words.sign(is.flow()),
                        Words.style(is.flow()),
                        words.of("flow." + is.flow()),
                        values));
            }
        }
        return changed;
    }

    private Map<String, String> flow(RecordContent.Lane lane) {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "changes.expected", amount(lane.expected()));
        put(values, "changes.allocated", amount(lane.allocated()));
        String gaps = lane.gaps().stream()
                .map(gap -> words.of("kind." + gap.kind())
                        + (gap.shortBy() == null ? "" : " " + Words.amount(gap.shortBy())))
                .collect(Collectors.joining(words.of("list.separator")));
        values.put(words.of("changes.missing"), gaps.isEmpty() ? words.of("changes.none") : gaps);
        return values;
    }

    List<Value> bridge(RecordContent before, RecordContent after) {
        return ChangedValues.between(bridge(before), bridge(after));
    }

    private Map<String, String> bridge(RecordContent content) {
        Map<String, String> values = new LinkedHashMap<>();
        new BridgeWriter(words)
                .bridge(content)
                .forEach(line -> values.put(
                        line.title(),
                        Stream.of(line.amount(), line.words())
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(" · "))));
        return values;
    }

    /** The person's full name and number are compared and never shown. */
    List<Value> circumstances(RecordContent before, RecordContent after) {
        List<Value> changed = new ArrayList<>(ChangedValues.between(circumstances(before), circumstances(after)));
        if (!before.workerIdentity().equals(after.workerIdentity())) {
            changed.add(new Value(
                    words.of("changes.identity"), words.of("changes.hidden"), words.of("changes.hidden.other")));
        }
        return changed;
    }

    private Map<String, String> circumstances(RecordContent content) {
        Map<String, String> values = new LinkedHashMap<>();
        List<RecordSheet.Party> chain = SheetWriter.parties(content, words).chain();
        chain.forEach(party -> values.put(party.role(), party.name() + " " + party.code()));
        SheetWriter.facts(content, words)
                .forEach(fact ->
                        values.put(fact.label(), (fact.quoted() == null ? "" : fact.quoted() + " ") + fact.value()));
        RecordContent.Settlement line = content.settlement();
        put(values, "changes.card", line.cardMasked());
        put(values, "changes.ownCard", words.of(line.ownCard() ? "changes.yes" : "changes.no"));
        RecordContent.Agreement agreement = content.agreement();
        put(values, "changes.agreement", agreement.number());
        put(values, "changes.agreementDays", agreement.validFrom() + " – " + agreement.validTo());
        put(values, "changes.feeRate", agreement.feeRate());
        RecordContent.Task task = content.task();
        if (task != null) {
            put(values, "changes.agreed", amount(task.agreedAmount()));
            put(
                    values,
                    "changes.acceptedOn",
                    task.acceptedOn() == null ? null : task.acceptedOn().toString());
            put(values, "changes.accepted", amount(task.acceptedAmount()));
        }
        put(values, "changes.solver", content.solver());
        return values;
    }

    private void put(Map<String, String> values, String key, String value) {
        if (value != null) {
            values.put(words.of(key), value);
        }
    }

    private static String amount(Money money) {
        return money == null ? null : Words.amount(money);
    }
}
