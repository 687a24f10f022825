package io.siliu.sandbox.population;

import static io.siliu.sandbox.population.InventedEnterprise.CITY_ERRAND;
import static io.siliu.sandbox.population.InventedEnterprise.CLOUD_COURIER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses where each scheme goes. Schemes never share a worker, so that what an indicator finds can be counted without
 * argument. The place in the list of an enterprise's workers is fixed; who stands there depends on the seed.
 */
final class Planting {

    private static final int HIGH_INCOME = 3;
    private static final int LATE_CONTRACT = 4;
    private static final int WITHOUT_TASK = 5;
    private static final int ANOTHER_CARD = 6;
    private static final int INVOICE_TWICE = 7;
    private static final int FOREIGN_SELLER = 8;
    private static final int SHORT_RECEIPT = 9;
    private static final int RECEIPT_TWICE = 10;
    private static final int OPEN_SUMS = 11;
    private static final int IMPOSSIBLE_NUMBER = 12;

    private static final int WITHDRAWN = 0;
    private static final int CONTRACT_NAME = 1;
    private static final int FAILING_CODE = 2;
    private static final LocalDate WITHDRAWN_ON = LocalDate.of(2026, 9, 5);

    private final Map<InventedEnterprise, List<InventedWorker>> workers = new LinkedHashMap<>();

    Planting(Map<InventedEnterprise, List<InventedWorker>> drawn) {
        drawn.forEach((enterprise, staff) -> workers.put(enterprise, new ArrayList<>(staff)));
        List<InventedWorker> errands = workers.get(CITY_ERRAND);
        errands.set(WITHDRAWN, errands.get(WITHDRAWN).withdrawing(WITHDRAWN_ON));
        workers.replaceAll((enterprise, staff) -> List.copyOf(staff));
    }

    Map<InventedEnterprise, List<InventedWorker>> workers() {
        return workers;
    }

    boolean earnsFarAbovePeers(InventedWorker worker) {
        return worker.equals(courier(HIGH_INCOME));
    }

    /** The line of the second week that is paid without a task order. */
    boolean paidWithoutTask(InventedWorker worker, Week week, int half) {
        return worker.equals(courier(WITHOUT_TASK)) && week.number() == 2 && half == 1;
    }

    Map<Scheme, List<PlannedLine>> plant(List<PlannedLine> lines) {
        Map<Scheme, List<PlannedLine>> planted = new EnumMap<>(Scheme.class);
        planted.put(Scheme.INCOME_ABOVE_PEERS, of(lines, courier(HIGH_INCOME)));
        planted.put(
                Scheme.CONTRACT_AFTER_PAYMENT,
                of(lines, courier(LATE_CONTRACT)).stream()
                        .filter(line -> line.settledOn().isBefore(Population.LATE_SIGNATURE))
                        .toList());
        planted.put(
                Scheme.PAYMENT_WITHOUT_TASK,
                lines.stream().filter(line -> !line.hasTaskOrder()).toList());
        planted.put(
                Scheme.PAID_TO_ANOTHER_CARD,
                List.of(of(lines, courier(ANOTHER_CARD)).get(3)));
        planted.put(Scheme.INVOICE_USED_TWICE, of(lines, courier(INVOICE_TWICE)).subList(2, 4));
        planted.put(
                Scheme.SELLER_NOT_CONTRACTED,
                List.of(of(lines, courier(FOREIGN_SELLER)).get(5)));
        planted.put(
                Scheme.RECEIPT_NOT_NET,
                List.of(of(lines, courier(SHORT_RECEIPT)).get(1)));
        planted.put(Scheme.RECEIPT_USED_TWICE, of(lines, courier(RECEIPT_TWICE)).subList(4, 6));
        planted.put(
                Scheme.SUMS_DO_NOT_ADD_UP, List.of(of(lines, courier(OPEN_SUMS)).get(2)));
        planted.put(
                Scheme.IMPOSSIBLE_NUMBER,
                List.of(of(lines, courier(IMPOSSIBLE_NUMBER)).get(6)));
        planted.put(Scheme.CONSENT_WITHDRAWN, of(lines, errand(WITHDRAWN)));
        planted.put(Scheme.CONTRACT_NAME_DIFFERS, of(lines, errand(CONTRACT_NAME)));
        planted.put(Scheme.CODE_FAILS_CHECK, of(lines, errand(FAILING_CODE)));
        return planted;
    }

    private InventedWorker courier(int index) {
        return workers.get(CLOUD_COURIER).get(index);
    }

    private InventedWorker errand(int index) {
        return workers.get(CITY_ERRAND).get(index);
    }

    private static List<PlannedLine> of(List<PlannedLine> lines, InventedWorker worker) {
        return lines.stream().filter(line -> line.worker().equals(worker)).toList();
    }
}
