package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.Money;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.fourflow.FourFlowError;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the shares of a paper must be: each on a record of its own, of the paper's sign, and together no more than it is. */
final class SharesOfPaper {

    private static final int MOST = 200;

    private SharesOfPaper() {}

    /** @throws PlatformException naming the field and the remedy */
    static void check(OpenPaperMapper.Known paper, List<PlacePapers.Share> shares) {
        Set<String> records = new HashSet<>();
        long sum = 0;
        for (PlacePapers.Share share : shares) {
            if (share.record().isBlank()) {
                throw notValid("shares", "No record fits this paper best. Name one.");
            }
            boolean lacking = shares.size() > 1 && share.amount() == null && paper.amountCents() != null;
            if (lacking || !records.add(share.record()) || shares.size() > MOST) {
                throw notValid(
                        "shares",
                        "Name each record once, at most 200 of them, and say which part of the amount belongs to it.");
            }
            if (share.amount() != null && !hasSignOf(paper, share.amount())) {
                throw notValid(
                        "amount",
                        "Each share has the sign of the paper and is not zero. Change the share of record "
                                + share.record() + ".");
            }
            long cents = share.amount() == null ? 0 : share.amount().cents();
            checkRoom(paper, share, sum, cents);
            sum += cents;
        }
    }

    private static void checkRoom(OpenPaperMapper.Known paper, PlacePapers.Share share, long before, long cents) {
        if (paper.amountCents() != null && Math.abs(before + cents) > Math.abs(paper.amountCents())) {
            throw notValid(
                    "amount",
                    "The paper is over " + Money.ofCents(paper.amountCents()) + ", and "
                            + Money.ofCents(paper.amountCents() - before) + " of it remain for record " + share.record()
                            + ". Give no more.");
        }
    }

    /** A share of the other sign would make room for more than the paper is worth. */
    private static boolean hasSignOf(OpenPaperMapper.Known paper, Money share) {
        int sign = Long.signum(share.cents());
        return paper.amountCents() == null ? sign != 0 : sign == Long.signum(paper.amountCents());
    }

    private static PlatformException notValid(String field, String message) {
        return new PlatformException(FourFlowError.PLACING_NOT_VALID, field, message);
    }
}
