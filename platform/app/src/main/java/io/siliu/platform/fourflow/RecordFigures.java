package io.siliu.platform.fourflow;

import io.siliu.kernel.Money;
import io.siliu.platform.contract.Flow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Records counted, as far as the present actor sees them; every method needs {@code READ_RECORDS}. */
public interface RecordFigures {

    /** Months of work that have records, newest first. */
    List<YearMonth> months(int limit);

    Month of(YearMonth month);

    /** Gross pay by enterprise in a month of work; an enterprise without records is left out. */
    Map<Long, Money> grossByEnterprise(YearMonth month);

    /** How complete each flow is, by the Monday of the week of settlement, oldest first; weeks without records are left out. */
    List<Week> weeks(LocalDate from, LocalDate to);

    /**
     * The records of one month of work.
     *
     * @param incomplete how many miss something
     * @param differing how many have a discrepancy
     */
    record Month(
            long records, long incomplete, long differing, long enterprises, long workers, Money gross, Money net) {}

    /** @param complete how many of the records have this flow complete */
    record Week(LocalDate monday, long records, Map<Flow, Long> complete) {

        public Week {
            complete = Map.copyOf(complete);
        }
    }
}
