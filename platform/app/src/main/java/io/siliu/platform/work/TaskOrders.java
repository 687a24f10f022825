package io.siliu.platform.work;

import io.siliu.kernel.identifier.TaskNumber;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The business flow on record. Callers check first that the actor may see the enterprise. */
public interface TaskOrders {

    Optional<TaskOrder> find(long enterpriseId, long id);

    /** By id; ids of no order of this enterprise are left out. */
    Map<Long, TaskOrder> findAll(long enterpriseId, Collection<Long> ids);

    /** By number; numbers that are not this enterprise's are left out. */
    Map<TaskNumber, TaskOrder> withNumbers(long enterpriseId, Collection<TaskNumber> numbers);

    /** All of one enterprise, by number. */
    List<TaskOrder> of(long enterpriseId);

    /** Those that the filter shows, newest first. */
    List<TaskOrder> newest(long enterpriseId, TaskFilter filter, int limit);

    /** Everybody who ever got a task of this enterprise. */
    List<Long> workersOf(long enterpriseId);

    /** What kind of work was ordered and where, by task order; orders that are not this enterprise's are left out. */
    Map<Long, KindOfWork> kinds(long enterpriseId, Collection<Long> taskOrderIds);

    /**
     * By task order, in how many others of the enterprise the same text asks for other work. Orders whose text is too short to
     * describe a task are left out, as are those that are not this enterprise's.
     */
    Map<Long, TextUse> textsElsewhere(long enterpriseId, Collection<Long> taskOrderIds);

    /** What a unit cost of work that ended in a month, for every occupation, city and unit in which any was accepted. */
    List<UnitPrices> unitPrices(YearMonth month);

    /** The acceptance that anybody recorded last; 0 where there is none. */
    long lastAcceptance();

    /** On which days work was handed over for an enterprise, by task order. */
    Map<Long, Set<LocalDate>> handoverDays(long enterpriseId, LocalDate from, LocalDate to);

    /** Of these orders, those with any delivery or acceptance on record. */
    Set<Long> handedOver(long enterpriseId, Collection<Long> taskOrderIds);

    /** The delivery or acceptance that was recorded last, by enterprise; those without any are left out. */
    Map<Long, Long> lastHandovers(Collection<Long> enterpriseIds);

    /** By task order, oldest first; orders without any are left out. */
    Map<Long, List<Acceptance>> acceptances(long enterpriseId, Collection<Long> taskOrderIds);

    /** By task order, oldest first; orders without any are left out. */
    Map<Long, List<Delivery>> deliveries(long enterpriseId, Collection<Long> taskOrderIds);
}
