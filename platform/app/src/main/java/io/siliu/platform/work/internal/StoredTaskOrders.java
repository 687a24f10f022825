package io.siliu.platform.work.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.platform.party.Occupation;
import io.siliu.platform.work.Acceptance;
import io.siliu.platform.work.Delivery;
import io.siliu.platform.work.KindOfWork;
import io.siliu.platform.work.TaskFilter;
import io.siliu.platform.work.TaskOrder;
import io.siliu.platform.work.TaskOrders;
import io.siliu.platform.work.TextUse;
import io.siliu.platform.work.UnitPrices;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

@Component
final class StoredTaskOrders implements TaskOrders {

    private static final int KEYS_A_STATEMENT = 500;

    private final TaskOrderMapper orders;
    private final AcceptanceMapper acceptances;
    private final TaskTextMapper descriptions;
    private final TaskTexts texts;

    StoredTaskOrders(
            TaskOrderMapper orders, AcceptanceMapper acceptances, TaskTextMapper descriptions, TaskTexts texts) {
        this.orders = orders;
        this.acceptances = acceptances;
        this.descriptions = descriptions;
        this.texts = texts;
    }

    @Override
    public Optional<TaskOrder> find(long enterpriseId, long id) {
        return orders.find(enterpriseId, id).map(TaskOrderRow::toTaskOrder);
    }

    @Override
    public Map<Long, TaskOrder> findAll(long enterpriseId, Collection<Long> ids) {
        return chunks(ids, chunk -> orders.findAll(enterpriseId, chunk)).stream()
                .map(TaskOrderRow::toTaskOrder)
                .collect(toMap(TaskOrder::id, Function.identity()));
    }

    @Override
    public Map<TaskNumber, TaskOrder> withNumbers(long enterpriseId, Collection<TaskNumber> numbers) {
        List<String> keys = numbers.stream().map(TaskNumber::value).distinct().toList();
        return chunks(keys, chunk -> orders.withNumbers(enterpriseId, chunk)).stream()
                .map(TaskOrderRow::toTaskOrder)
                .collect(toMap(TaskOrder::taskNumber, Function.identity()));
    }

    @Override
    public List<TaskOrder> of(long enterpriseId) {
        return orders.of(enterpriseId).stream().map(TaskOrderRow::toTaskOrder).toList();
    }

    @Override
    public List<TaskOrder> newest(long enterpriseId, TaskFilter filter, int limit) {
        return filter.isPossible()
                ? orders.newest(enterpriseId, filter, limit).stream()
                        .map(TaskOrderRow::toTaskOrder)
                        .toList()
                : List.of();
    }

    @Override
    public List<Long> workersOf(long enterpriseId) {
        return orders.workersOf(enterpriseId);
    }

    @Override
    public Map<Long, KindOfWork> kinds(long enterpriseId, Collection<Long> taskOrderIds) {
        return chunks(taskOrderIds, chunk -> orders.kinds(enterpriseId, chunk)).stream()
                .collect(toMap(
                        TaskOrderMapper.KindRow::id,
                        row -> new KindOfWork(
                                new Occupation(row.occupation()), row.city(), YearMonth.from(row.endsOn()))));
    }

    @Override
    public Map<Long, TextUse> textsElsewhere(long enterpriseId, Collection<Long> taskOrderIds) {
        return texts.elsewhere(
                enterpriseId, chunks(taskOrderIds, chunk -> descriptions.described(enterpriseId, chunk)));
    }

    @Override
    public List<UnitPrices> unitPrices(YearMonth month) {
        return acceptances.unitPrices(month.atDay(1), month.atEndOfMonth());
    }

    @Override
    public long lastAcceptance() {
        return acceptances.last();
    }

    @Override
    public Map<Long, Set<LocalDate>> handoverDays(long enterpriseId, LocalDate from, LocalDate to) {
        return acceptances.handoverDays(enterpriseId, from, to).stream()
                .collect(groupingBy(
                        AcceptanceMapper.DayRow::taskOrderId, mapping(AcceptanceMapper.DayRow::deliveredOn, toSet())));
    }

    @Override
    public Set<Long> handedOver(long enterpriseId, Collection<Long> taskOrderIds) {
        return new HashSet<>(chunks(taskOrderIds, chunk -> acceptances.handedOver(enterpriseId, chunk)));
    }

    @Override
    public Map<Long, Long> lastHandovers(Collection<Long> enterpriseIds) {
        return chunks(enterpriseIds, acceptances::lastHandovers).stream()
                .collect(toMap(AcceptanceMapper.LastRow::enterpriseId, AcceptanceMapper.LastRow::id, Math::max));
    }

    @Override
    public Map<Long, List<Acceptance>> acceptances(long enterpriseId, Collection<Long> taskOrderIds) {
        return chunks(taskOrderIds, chunk -> acceptances.acceptances(enterpriseId, chunk)).stream()
                .collect(groupingBy(AcceptanceRow::taskOrderId, mapping(AcceptanceRow::toAcceptance, toList())));
    }

    @Override
    public Map<Long, List<Delivery>> deliveries(long enterpriseId, Collection<Long> taskOrderIds) {
        return chunks(taskOrderIds, chunk -> acceptances.deliveries(enterpriseId, chunk)).stream()
                .collect(groupingBy(DeliveryRow::taskOrderId, mapping(DeliveryRow::toDelivery, toList())));
    }

    private static <K, R> List<R> chunks(Collection<K> keys, Function<List<K>, List<R>> query) {
        List<K> distinct = keys.stream().distinct().toList();
        List<R> rows = new ArrayList<>();
        for (int start = 0; start < distinct.size(); start += KEYS_A_STATEMENT) {
            rows.addAll(query.apply(distinct.subList(start, Math.min(distinct.size(), start + KEYS_A_STATEMENT))));
        }
        return rows;
    }
}
