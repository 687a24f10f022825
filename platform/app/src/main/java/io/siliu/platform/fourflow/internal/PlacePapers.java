package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.Money;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.fourflow.FourFlowError;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person says where a paper belongs: to a record, in shares to several, beside other papers of a record, or to none. That
 * stands, whatever a later solving would find, until a person decides again. A paper that was nobody's becomes the
 * enterprise's whose record is named.
 */
@Service
public class PlacePapers {

    private static final int LEAST_REASON = 4;
    private static final int LONGEST_REASON = 500;

    private final KeptPlacings placings;
    private final Access access;
    private final AuditTrail audit;
    private final IdGenerator ids;

    PlacePapers(KeptPlacings placings, Access access, AuditTrail audit, IdGenerator ids) {
        this.placings = placings;
        this.access = access;
        this.audit = audit;
        this.ids = ids;
    }

    /**
     * @param record number of the record; empty where none is named
     * @param amount the part of the paper; null for all of it, with one share only
     */
    public record Share(String record, Money amount) {

        public Share {
            record = record == null ? "" : record.strip();
        }
    }

    /**
     * @param shares where each of the papers belongs; empty where they belong to no record
     * @param givenTo id of the enterprise that papers of nobody are given to, as the person confirmed it; null where the
     *     person was not asked
     */
    public record Command(List<Long> papers, List<Share> shares, String why, Long givenTo) {

        public Command(List<Long> papers, List<Share> shares, String why) {
            this(papers, shares, why, null);
        }
    }

    /**
     * The same for each of its papers.
     *
     * @return id of the answer
     * @throws PlatformException not found, also for another enterprise's paper or record; or a share that cannot be
     */
    @Transactional
    public long run(Command command) {
        return runAll(List.of(command));
    }

    /**
     * All of them, or none.
     *
     * @return id of the answer that they are together, by which they are taken back together
     */
    @Transactional
    public long runAll(List<Command> commands) {
        Actor actor = access.require(Permission.PLACE_PAPERS);
        commands.forEach(command -> reason(command.why()));
        long answer = ids.next();
        placings.keep(commands, answer, actor).forEach(id -> audit.did("PAPER_PLACED", "PAPER", Long.toString(id)));
        return answer;
    }

    /** What was given as a reason, if it is long enough to be one. */
    static String reason(String why) {
        String stripped = why == null ? "" : why.strip();
        if (stripped.length() < LEAST_REASON || stripped.length() > LONGEST_REASON) {
            throw new PlatformException(FourFlowError.PLACING_NOT_VALID, "why", "Say why, in 4 to 500 characters.");
        }
        return stripped;
    }
}
