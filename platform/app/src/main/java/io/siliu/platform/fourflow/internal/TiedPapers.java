package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.database.Portions;
import io.siliu.platform.fourflow.FourFlowError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /**
     * All of them, or none.
     *
     * @return id of the answer
     * @throws PlatformException not found, also for another enterprise's paper; or where the free records among the best
     *     choices of these papers are fewer than the papers
     */
    @Transactional
    public long oneEach(List<Long> tied, String why) {
        Actor actor = access.require(Permission.PLACE_PAPERS);
        List<SharingOut.Wish> wishes = wishes(new TreeSet<>(tied), actor);
        Map<Long, Long> lines = SharingOut.of(wishes);
        for (SharingOut.Wish wish : wishes) {
            if (!lines.containsKey(wish.paper())) {
                throw PaperAtFault.named(
                        wish.paper(),
                        new PlatformException(
                                FourFlowError.PLACING_NOT_VALID,
                                "ties",
                                "There are fewer free records that fit these papers equally than papers. Choose one by one."));
            }
        }
        Map<Long, String> numbers = Portions.asked(lines.values(), papers::targets).stream()
                .collect(Collectors.toMap(OpenPaperMapper.Target::lineId, OpenPaperMapper.Target::number));
        List<PlacePapers.Command> commands = new ArrayList<>();
        lines.forEach((paper, line) -> commands.add(
                new PlacePapers.Command(List.of(paper), List.of(new PlacePapers.Share(numbers.get(line), null)), why)));
        return placing.runAll(commands);
    }

    private List<SharingOut.Wish> wishes(TreeSet<Long> tied, Actor actor) {
        long seen = Portions.asked(tied, papers::present).stream()
                .filter(each -> actor.sees(each.enterpriseId()))
                .count();
        if (seen < tied.size()) {
            throw Access.notFound("paper");
        }
        Map<Long, String> suggestions = Portions.asked(tied, papers::suggestions).stream()
                .collect(Collectors.toMap(OpenPaperMapper.Suggested::paperId, OpenPaperMapper.Suggested::suggestions));
        return tied.stream()
                .map(id -> new SharingOut.Wish(
                        id,
                        StoredSuggestions.read(suggestions.getOrDefault(id, "")).freeOfBest()))
                .toList();
    }
}
