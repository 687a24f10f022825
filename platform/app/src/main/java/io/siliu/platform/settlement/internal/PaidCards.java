package io.siliu.platform.settlement.internal;

/**
 * To which card a line was or will be paid: to the card of the order {@code gone} where that one goes to a card of the worker's
 * record, else to the card that the file named. An order that the bank refused says nothing once a later one is
 * there; a line that was dropped goes to no card.
 */
final class PaidCards {

    /** That a payment order, called {@code gone}, is the one that counts for its line. */
    static final String COUNTS = """
             (gone.stage = 'PAID' OR gone.stage NOT IN ('DROPPED') AND NOT EXISTS (
                SELECT 1 FROM payout other WHERE other.line_id = gone.line_id
                AND (other.attempt > gone.attempt OR other.stage = 'PAID')))
            """;

    /** Joins to {@code line} the order by which it goes to another card. */
    static final String ELSEWHERE = """
             LEFT JOIN payout gone ON gone.line_id = line.id AND gone.card_key IS NOT NULL AND
            """ + COUNTS;

    /** That {@code line} goes to no other card, and to one at all. */
    static final String TO_ITS_OWN = """
             NOT EXISTS (SELECT 1 FROM payout gone WHERE gone.line_id = line.id AND gone.card_key IS NOT NULL AND
            """ + COUNTS + """
             ) AND NOT EXISTS (SELECT 1 FROM payout ended WHERE ended.line_id = line.id AND ended.stage = 'DROPPED')
            """;

    private PaidCards() {}
}
