package io.siliu.platform.fourflow.internal;

import io.siliu.platform.access.Actor;
import io.siliu.platform.fourflow.internal.CauseChoices.Choice;
import io.siliu.platform.fourflow.internal.CauseChoices.Choices;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.Enterprises;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** By whom open papers can be narrowed: the workers to whose records most may belong, and the enterprises with most of them. */
@Component
final class PaperChoices {

    private static final int MOST = 50;

    private final OpenPaperQueries papers;
    private final Enterprises enterprises;

    PaperChoices(OpenPaperQueries papers, Enterprises enterprises) {
        this.papers = papers;
        this.enterprises = enterprises;
    }

    /** @param shown the page: whoever it is narrowed to can be chosen, also where many have more */
    Choices of(AskedPapers asked, SoughtNumber sought, Actor actor, List<OpenPaperQueries.Row> shown) {
        return new Choices(
                workers(asked, sought, shown), actor.enterprise().isPresent() ? List.of() : enterprises(asked, sought));
    }

    /** Those alone whom they are narrowed to, for their names. */
    Choices named(AskedPapers asked, Actor actor, List<OpenPaperQueries.Row> shown) {
        Long enterprise = asked.filter().enterprise();
        boolean several = enterprise != null && actor.enterprise().isEmpty();
        return new Choices(
                asked.filter().worker() == null
                        ? List.of()
                        : shown.stream()
                                .limit(1)
                                .map(row -> new Choice(row.workerId(), row.workerMasked(), shown.size()))
                                .toList(),
                several
                        ? enterprises.findAll(List.of(enterprise)).values().stream()
                                .map(found -> new Choice(found.id(), found.name(), shown.size()))
                                .toList()
                        : List.of());
    }

    private List<Choice> workers(AskedPapers asked, SoughtNumber sought, List<OpenPaperQueries.Row> shown) {
        List<OpenPaperQueries.WorkerGroup> most = papers.workers(asked.ofAnyWorker(), sought, MOST);
        Long chosen = asked.filter().worker();
        boolean among = most.stream().anyMatch(each -> Long.valueOf(each.id()).equals(chosen));
        Stream<Choice> another = chosen == null || among
                ? Stream.empty()
                : shown.stream().limit(1).map(row -> new Choice(row.workerId(), row.workerMasked(), shown.size()));
        return Stream.concat(most.stream().map(each -> new Choice(each.id(), each.name(), each.papers())), another)
                .toList();
    }

    private List<Choice> enterprises(AskedPapers asked, SoughtNumber sought) {
        List<OpenPaperQueries.EnterpriseGroup> most = papers.enterprises(asked.ofAnyEnterprise(), sought, MOST);
        Map<Long, Enterprise> named = enterprises.findAll(
                most.stream().map(OpenPaperQueries.EnterpriseGroup::id).toList());
        return most.stream()
                .filter(each -> named.containsKey(each.id()))
                .map(each -> new Choice(each.id(), named.get(each.id()).name(), each.papers()))
                .toList();
    }
}
