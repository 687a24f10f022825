package io.siliu.platform.settlement.internal.payout;

import io.siliu.platform.database.RowByRow;
import io.siliu.platform.database.StageWorker;
import io.siliu.platform.database.WorkClaims;
import io.siliu.platform.database.WorkQueue;
import io.siliu.platform.outside.AnswerParts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads the bank's list of returns, from where it was read last. The position moves only when everything before it is
 * recorded: what could not be dealt with is read again, and what was recorded is not recorded twice. What stands behind it is
 * read all the same.
 */
@Component
final class ReturnsStage implements StageWorker {

    static final String NAME = "settlement.payout.returns";

    private static final Logger log = LoggerFactory.getLogger(ReturnsStage.class);
    private static final WorkQueue LIST =
            new WorkQueue("bank_returns_read", "id", WorkQueue.rested("next_at"), "next_at, id");
    private static final int LONGEST_DOUBT = 200;
    /** In one pass, behind a page on which something is left. */
    private static final int MOST_PAGES = 20;

    private final WorkClaims claims;
    private final ReturnMapper returns;
    private final BankReturns bank;
    private final TakeReturn take;
    private final PayoutProperties properties;
    private final Clock clock;

    ReturnsStage(
            WorkClaims claims,
            ReturnMapper returns,
            BankReturns bank,
            TakeReturn take,
            PayoutProperties properties,
            Clock clock) {
        this.claims = claims;
        this.returns = returns;
        this.bank = bank;
        this.take = take;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int pass() {
        List<ReturnMapper.Read> taken = new ArrayList<>();
        claims.work(LIST, 1, ids -> {
            returns.asking(ids.get(0), clock.instant().plus(properties.askReturns()));
            taken.add(returns.read(ids.get(0)));
        });
        return RowByRow.afterTheClaim(
                LIST.table(), taken, this::read, (from, failure) -> returns.doubt(from.id(), RowByRow.word(failure)));
    }

    private void read(ReturnMapper.Read from) {
        BankReturns.Listed listed = bank.after(from.position());
        if (listed instanceof BankReturns.NotKnown none) {
            returns.doubt(from.id(), AnswerParts.cut(none.why(), LONGEST_DOUBT));
        } else if (listed instanceof BankReturns.Page page) {
            record(from, page);
        }
    }

    private void record(ReturnMapper.Read from, BankReturns.Page page) {
        int left = left(page);
        if (left > 0) {
            left += leftBehind(from.position(), page);
            log.warn("{} entries of the bank's list of returns are not dealt with and are read again", left);
            returns.doubt(from.id(), left + " entries are not understood or still unclear");
        } else if (page.next().equals(from.position())) {
            returns.upToDate(from.id());
        } else {
            returns.moved(from.id(), page.next(), clock.instant());
        }
    }

    /** Money that came back is not told later because an entry before it is unclear, perhaps for days. */
    private int leftBehind(String position, BankReturns.Page first) {
        int left = 0;
        String from = position;
        BankReturns.Page page = first;
        for (int read = 0; read < MOST_PAGES && !page.next().equals(from); read++) {
            from = page.next();
            if (!(bank.after(from) instanceof BankReturns.Page next)) {
                return left;
            }
            left += left(next);
            page = next;
        }
        return left;
    }

    private int left(BankReturns.Page page) {
        int left = page.unreadable();
        for (BankReturns.Entry entry : page.entries()) {
            left += isTaken(entry) ? 0 : 1;
        }
        return left;
    }

    private boolean isTaken(BankReturns.Entry entry) {
        try {
            return take.isTaken(entry);
        } catch (RuntimeException failure) {
            log.error(
                    "The bank's return {} could not be taken and is read again",
                    entry.back().reference(),
                    failure);
            return false;
        }
    }
}
