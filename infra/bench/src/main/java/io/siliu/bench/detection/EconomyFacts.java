package io.siliu.bench.detection;

import io.siliu.rules.fact.FourFlowFacts;
import io.siliu.sandbox.economy.Economy;
import io.siliu.sandbox.economy.EconomyPlan;
import io.siliu.sandbox.economy.event.Line;
import java.util.ArrayList;
import java.util.List;

/** Facts of records of an economy, as `--facts` keeps them. */
public final class EconomyFacts {

    private EconomyFacts() {}

    /**
     * Records spread evenly over the whole economy in the order of its lines, so that they hit as often as all of them do.
     *
     * @param count how many; fewer where the economy has fewer lines
     */
    public static List<FourFlowFacts> of(EconomyPlan plan, int count) {
        Book book = new Book();
        Economy.of(plan).tell(book);
        FactsOfLine facts = new FactsOfLine(book);
        List<Line> lines = book.lines;
        int taken = Math.min(count, lines.size());
        List<FourFlowFacts> records = new ArrayList<>(taken);
        for (int index = 0; index < taken; index++) {
            records.add(facts.of(lines.get((int) ((long) index * lines.size() / taken))));
        }
        return records;
    }
}
