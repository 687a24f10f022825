package io.siliu.bench.detection;

import io.siliu.rules.FactsJson;
import io.siliu.rules.Hit;
import io.siliu.rules.RuleEngine;
import io.siliu.rules.RuleSet;
import io.siliu.rules.Screening;
import io.siliu.rules.Severity;
import io.siliu.rules.VerdictRules;
import io.siliu.rules.fact.FourFlowFacts;
import io.siliu.sandbox.economy.Economy;
import io.siliu.sandbox.economy.EconomyPlan;
import io.siliu.sandbox.economy.event.Line;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * An economy as the rules see it.
 *
 * @param alarms alerts of HIGH and CRITICAL
 * @param minor alerts of MEDIUM and LOW
 * @param answered indicators that said yes or no of one record at least
 */
record Screened(Book book, List<Alarm> alarms, List<Alarm> minor, Set<String> answered) {

    /** What stands as the indicator of a line that was refused before it could be screened. */
    static final String REFUSED = "REFUSED";

    private static final int BATCH = 500;

    /** Draws, computes and screens; a year takes some ten seconds. */
    static Screened of(EconomyPlan plan, RuleSet rules) {
        return of(plan, rules, nothing -> {});
    }

    /** The same, with the facts of every record handed on in the order of the records. */
    static Screened of(EconomyPlan plan, RuleSet rules, Consumer<FourFlowFacts> taker) {
        Book book = new Book();
        Economy.of(plan).tell(book);
        return of(book, new FactsOfLine(book)::of, rules, taker);
    }

    /** The same with the facts of a file, a record a line in the order of the records. */
    static Screened of(EconomyPlan plan, RuleSet rules, Path file) {
        Book book = new Book();
        Economy.of(plan).tell(book);
        try (BufferedReader facts = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Iterator<String> next = facts.lines().iterator();
            return of(book, line -> FactsJson.read(next.next()), rules, nothing -> {});
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Screened of(
            Book book, Function<Line, FourFlowFacts> facts, RuleSet rules, Consumer<FourFlowFacts> taker) {
        RuleEngine engine = RuleEngine.of(rules);
        VerdictRules verdicts = VerdictRules.of(rules);
        Screened screened = new Screened(book, new ArrayList<>(), new ArrayList<>(), new HashSet<>());
        for (int from = 0; from < book.lines.size(); from += BATCH) {
            List<Line> lines = book.lines.subList(from, Math.min(from + BATCH, book.lines.size()));
            List<FourFlowFacts> batch = lines.stream().map(facts).toList();
            batch.forEach(taker);
            List<Screening> screenings = engine.screenAll(batch);
            for (int place = 0; place < batch.size(); place++) {
                screened.take(lines.get(place), screenings.get(place), verdicts);
            }
        }
        return screened;
    }

    /** The same with an alert on every line that was refused, whosoever it was. */
    Screened withRefused(Set<String> lines) {
        List<Alarm> all = new ArrayList<>(alarms);
        book.lines.stream()
                .filter(line -> lines.contains(line.id()))
                .forEach(line -> all.add(new Alarm(line, REFUSED, Severity.CRITICAL)));
        return new Screened(book, all, minor, answered);
    }

    private void take(Line line, Screening screening, VerdictRules verdicts) {
        for (Hit hit : screening.hits()) {
            add(new Alarm(line, hit.indicator(), hit.severity()));
        }
        verdicts.judge(screening)
                .conclusions()
                .forEach(conclusion -> add(new Alarm(line, conclusion.id(), conclusion.severity())));
        Set<String> silent = new HashSet<>();
        screening.unanswered().forEach(one -> silent.add(one.indicator()));
        screening.indicators().stream().filter(one -> !silent.contains(one)).forEach(answered::add);
    }

    private void add(Alarm alarm) {
        (alarm.severity().compareTo(Severity.HIGH) >= 0 ? alarms : minor).add(alarm);
    }
}
