package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.fourflow.FourFlowError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Papers that fit the same few records equally well are shared out together, one to each record. Which of them goes where does
 * not matter, that is why nothing could tell; but no two may go to the same.
 */
@Service
public class TiedPapers {

    private final OpenPaperMapper papers;
    private final PlacePapers placing;
    private final Access access;

    TiedPapers(OpenPaperMapper papers, PlacePapers placing, Access access) {
        this.papers = papers;
        this.placing = placing;
        this.access = access;
    }

    private record Wish(OpenPaperMapper.Known paper, List<Long> lines) {}

    /**
     * All of them, or none.
     *
     * @throws PlatformException not found, also for another enterprise's paper; or where the free records among the best
     *     choices of these papers are fewer than the papers
     */
    @Transactional
    public void oneEach(List<Long> tied, String why) {
        Actor actor = access.require(Permission.PLACE_PAPERS);
        List<Wish> wishes =
                new TreeSet<>(tied).stream().map(id -> wish(actor, id)).toList();
        Map<Long, Wish> taken = new HashMap<>();
        for (Wish wish : wishes) {
            if (!isServed(wish, taken, new HashSet<>())) {
                throw new PlatformException(
                        FourFlowError.PLACING_NOT_VALID,
                        "ties",
                        "There are fewer free records that fit these papers equally than papers. Choose one by one.");
            }
        }
        Map<Long, String> numbers = numbers(wishes);
        List<PlacePapers.Command> commands = new ArrayList<>();
        taken.forEach((line, wish) -> commands.add(new PlacePapers.Command(
                List.of(wish.paper().paperId()), List.of(new PlacePapers.Share(numbers.get(line), null)), why)));
        placing.runAll(commands);
    }

    private Wish wish(Actor actor, long id) {
        OpenPaperMapper.Known paper = papers.find(id)
                .filter(each -> actor.sees(each.enterpriseId()))
                .orElseThrow(() -> Access.notFound("paper"));
        String stored = papers.suggestions(paper.enterpriseId(), id).orElse("");
        return new Wish(paper, StoredSuggestions.read(stored).freeOfBest());
    }

    /** Whoever holds a line that this paper wishes for gives it up where another free one will do. */
    private static boolean isServed(Wish wish, Map<Long, Wish> taken, Set<Long> asked) {
        for (long line : wish.lines()) {
            if (asked.add(line) && (!taken.containsKey(line) || isServed(taken.get(line), taken, asked))) {
                taken.put(line, wish);
                return true;
            }
        }
        return false;
    }

    private Map<Long, String> numbers(List<Wish> wishes) {
        Map<Long, Set<Long>> lines = new HashMap<>();
        wishes.forEach(wish -> lines.computeIfAbsent(wish.paper().enterpriseId(), each -> new HashSet<>())
                .addAll(wish.lines()));
        return lines.entrySet().stream()
                .flatMap(each -> papers.targets(each.getKey(), each.getValue()).stream())
                .collect(Collectors.toMap(OpenPaperMapper.Target::lineId, OpenPaperMapper.Target::number));
    }
}
