package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.database.Portions;
import io.siliu.platform.fourflow.FourFlowError;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody answers for all open papers that are alike at once, over every page; what is set apart waits for an answer of its
 * own. It is one answer, taken back as one.
 */
@Service
public class AnswerPapersAlike {

    /** Papers that one answer can speak of; the rest waits for the next one. */
    public static final int MOST = WholePapers.MOST;

    private final WholePapers papers;
    private final OpenPaperMapper records;
    private final DecisionMapper decisions;
    private final KeptPlacings placings;
    private final Access access;
    private final AuditTrail audit;
    private final IdGenerator ids;

    AnswerPapersAlike(
            WholePapers papers,
            OpenPaperMapper records,
            DecisionMapper decisions,
            KeptPlacings placings,
            Access access,
            AuditTrail audit,
            IdGenerator ids) {
        this.papers = papers;
        this.records = records;
        this.decisions = decisions;
        this.placings = placings;
        this.access = access;
        this.audit = audit;
        this.ids = ids;
    }

    /**
     * An answer.
     *
     * @param answer what it says of each
     * @param shown the code that stood for what was shown to be alike
     */
    public record Command(AskedPapers asked, CommonAnswer answer, String shown, String why) {}

    /**
     * An answer that was kept.
     *
     * @param id by which it is taken back
     * @param papers how many it speaks of
     */
    public record Given(long id, int papers) {}

    /**
     * Keeps the answer, or nothing of it.
     *
     * @throws PlatformException where other papers are alike by now than were shown, apart from what came since; and as for
     *     {@link PlacePapers#run}
     */
    @Transactional
    public Given run(Command command) {
        Actor actor = access.require(Permission.PLACE_PAPERS);
        PlacePapers.reason(command.why());
        if (command.answer() == null) {
            throw notValid("answer", "Say what is to happen with them: BEST, ONE_EACH or NOWHERE.");
        }
        AskedPapers asked = command.asked().seenBy(actor);
        decisions.takeTurn(asShown(asked, command).sorted().alike().get(0).enterpriseId());
        // What somebody decided meanwhile is seen only now, with nobody else at it.
        WholePapers.Whole whole = asShown(asked, command);
        List<OpenPaperQueries.Row> alike = whole.sorted().alike();
        long id = ids.next();
        placings.keep(commands(alike, whole.sorted().lines(), command.why()), id, actor)
                .forEach(paper -> audit.did("PAPER_PLACED", "PAPER", Long.toString(paper)));
        audit.did("PAPERS_ANSWERED", "PAPERS_ANSWER", Long.toString(id));
        return new Given(id, alike.size());
    }

    private WholePapers.Whole asShown(AskedPapers asked, Command command) {
        WholePapers.Whole whole = papers.asShown(asked, command.answer(), command.shown());
        if (whole.sorted().alike().isEmpty() || !whole.shown().equals(command.shown())) {
            throw notValid("changed", "Other papers are alike by now than were shown. Look again.");
        }
        return whole;
    }

    private List<PlacePapers.Command> commands(List<OpenPaperQueries.Row> alike, Map<Long, Long> lines, String why) {
        Map<Long, String> numbers = Portions.asked(lines.values(), records::targets).stream()
                .collect(Collectors.toMap(OpenPaperMapper.Target::lineId, OpenPaperMapper.Target::number));
        return alike.stream()
                .map(OpenPaperQueries.Row::paperId)
                .map(paper -> new PlacePapers.Command(
                        List.of(paper),
                        lines.isEmpty()
                                ? List.of()
                                : List.of(new PlacePapers.Share(numbers.get(lines.get(paper)), null)),
                        why))
                .toList();
    }

    private static PlatformException notValid(String field, String message) {
        return new PlatformException(FourFlowError.PLACING_NOT_VALID, field, message);
    }
}
