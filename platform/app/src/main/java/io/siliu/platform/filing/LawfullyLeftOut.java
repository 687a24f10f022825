package io.siliu.platform.filing;

import io.siliu.kernel.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Why pay need not stand in the income form of the report of its quarter, and who stands there: for whoever judges that somebody
 * is missing. Callers check first that the actor may see the workers.
 */
public interface LawfullyLeftOut {

    /**
     * Codes of the occupations whose pay the law exempts from the report of the quarter of a day, as long as no tax was held from
     * anything the person got in it.
     */
    Set<String> exemptWork(LocalDate day);

    /**
     * Gross of natural persons in a month that a confirmed filing of withholding covers, by worker; it is not reported again. Who
     * is not in one is left out.
     */
    Map<Long, Money> withheld(YearMonth month, Collection<Long> workerIds);

    /** Which of the workers the income form names in the version of a day's quarter that the office took last. */
    Set<Long> reported(LocalDate day, Collection<Long> workerIds);
}
