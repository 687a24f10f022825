package io.siliu.bench.matching;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.contract.RecordAgreement;
import io.siliu.platform.party.ImportParties;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.party.PartyImport;
import io.siliu.platform.party.RowOutcome;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes a town over into the product by its use cases: parties and agreements, and then what is booked between them. */
final class Registry {

    private static final LocalDate SINCE = LocalDate.of(2025, 11, 1);
    private static final int PARTIES_AT_ONCE = 1_500;
    private static final Actor RISK_DESK =
            new Actor(0, "bench", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());

    private final Access access;
    private final ImportParties parties;
    private final RecordAgreement agreements;
    private final Bookings bookings;
    private final JdbcClient database;

    Registry(ApplicationContext application) {
        access = application.getBean(Access.class);
        parties = application.getBean(ImportParties.class);
        agreements = application.getBean(RecordAgreement.class);
        bookings = new Bookings(application);
        database = application.getBean(JdbcClient.class);
    }

    /** @param enterprises the ids that the firms of the town got, by their number in the town */
    record Registered(Town town, Map<Integer, Long> enterprises) {}

    Registered register(Town town) {
        Map<Integer, Long> enterprises = access.actingAs(RISK_DESK, () -> parties(town));
        Map<Long, Job> booked = new ConcurrentHashMap<>();
        byFirm(town).entrySet().parallelStream()
                .forEach(firm -> booked.putAll(bookings.book(enterprises.get(firm.getKey()), firm.getValue())));
        return new Registered(town.booked(job -> booked.get(job.line().id())), enterprises);
    }

    /** The town as an earlier process registered it, whole; empty where none did. */
    Optional<Registered> registered(Town town) {
        Map<String, Long> byCode = new HashMap<>();
        database.sql("SELECT credit_code, id FROM enterprise")
                .query((row, number) -> byCode.put(row.getString("credit_code"), row.getLong("id")))
                .list();
        if (!town.firms().stream().allMatch(firm -> byCode.containsKey(firm.code()))) {
            return Optional.empty();
        }
        Map<Integer, Long> enterprises = new HashMap<>();
        town.firms().forEach(firm -> enterprises.put(firm.id(), byCode.get(firm.code())));
        Map<Long, Job> booked = new HashMap<>();
        byFirm(town).forEach((firm, jobs) -> booked.putAll(bookings.booked(enterprises.get(firm), jobs)));
        return Optional.of(
                new Registered(town.booked(job -> booked.get(job.line().id())), enterprises));
    }

    private static Map<Integer, List<Job>> byFirm(Town town) {
        return town.jobs().stream()
                .collect(Collectors.groupingBy(job -> job.firm().id(), TreeMap::new, Collectors.toList()));
    }

    private Map<Integer, Long> parties(Town town) {
        List<PartyImport.EnterpriseRow> rows = town.firms().stream()
                .map(firm -> new PartyImport.EnterpriseRow(firm.code(), firm.name(), "990100", "10000000000"))
                .toList();
        List<Long> ids = new ArrayList<>();
        for (List<PartyImport.EnterpriseRow> some : cut(rows)) {
            ids.addAll(created(parties.run(new PartyImport(some, List.of())).enterprises()));
        }
        for (List<Somebody> some : cut(town.workers())) {
            created(parties.run(new PartyImport(
                            List.of(), some.stream().map(Registry::worker).toList()))
                    .workers());
        }
        Map<Integer, Long> enterprises = new HashMap<>();
        for (Firm firm : town.firms()) {
            enterprises.put(firm.id(), ids.get(firm.id()));
            agreement(firm);
        }
        return enterprises;
    }

    private static <T> List<List<T>> cut(List<T> all) {
        List<List<T>> portions = new ArrayList<>();
        for (int start = 0; start < all.size(); start += PARTIES_AT_ONCE) {
            portions.add(all.subList(start, Math.min(all.size(), start + PARTIES_AT_ONCE)));
        }
        return portions;
    }

    private static List<Long> created(List<RowOutcome> outcomes) {
        return outcomes.stream()
                .peek(outcome -> {
                    if (outcome.id() == null) {
                        throw new IllegalStateException("A party was refused: " + outcome.refusal());
                    }
                })
                .map(RowOutcome::id)
                .toList();
    }

    private void agreement(Firm firm) {
        agreements.record(new RecordAgreement.Command(
                firm.code(),
                "FW-" + firm.code(),
                firm.agency() ? EngagementModel.AGENCY : EngagementModel.SUBCONTRACT,
                SINCE,
                SINCE,
                SINCE.plusYears(3),
                new BigDecimal("0.06")));
    }

    private static PartyImport.WorkerRow worker(Somebody worker) {
        int number = (int) worker.id();
        PartyImport.CapacityRow capacity = worker.isProprietor()
                ? new PartyImport.CapacityRow(
                        LegalCapacity.SOLE_PROPRIETOR, SINCE, null, worker.tradeCode(), worker.trade(), SINCE, "示例")
                : new PartyImport.CapacityRow(LegalCapacity.NATURAL_PERSON, SINCE, null, null, null, null, "示例");
        return new PartyImport.WorkerRow(
                worker.name(),
                worker.code(),
                Identifiers.mobile(number),
                worker.card(),
                "RIDER",
                "990" + (1 + number % 5) + "00",
                List.of(capacity),
                List.of(new PartyImport.ConsentRow(
                        "SETTLEMENT_AND_TAX", "2026-06", Instant.parse("2025-11-01T00:00:00Z"), null)));
    }
}
