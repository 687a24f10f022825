package io.siliu.platform.assessment.internal.outside;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What others said of some workers and enterprises, and of whom else they said the same. */
public final class OutsideKnowledge {

    /** Where nobody said anything. */
    public static final OutsideKnowledge NONE = new OutsideKnowledge();

    private final Map<Long, Map<SaidKind, List<Heard>>> workers = new HashMap<>();
    private final Map<Long, Map<SaidKind, List<Heard>>> enterprises = new HashMap<>();
    private final Map<SaidKind, Map<String, List<Sharer>>> sharers = new EnumMap<>(SaidKind.class);
    private final Map<String, List<Heard>> sites = new HashMap<>();
    private final Map<String, List<Heard>> offices = new HashMap<>();
    private final Map<String, List<Heard>> employments = new HashMap<>();
    private final Map<String, Set<Long>> principals = new HashMap<>();
    private final Map<EnterpriseDay, Long> sessions = new HashMap<>();
    private final Map<Long, Map<LocalDate, Invoiced>> invoiced = new HashMap<>();
    private final Map<Long, String> persons = new HashMap<>();
    private final Set<Long> listed = new HashSet<>();
    private final Set<Integer> reported = new HashSet<>();

    OutsideKnowledge() {}

    /** Somebody of whom the same is said, and since when; the business only where it is said of one. */
    public record Sharer(long workerId, Long businessId, Instant at) {}

    /** What was invoiced to an enterprise on a day, and what was taken back. */
    public record Invoiced(BigDecimal issued, BigDecimal refunded) {}

    /** A day of an enterprise. */
    record EnterpriseDay(long enterpriseId, LocalDate day) {}

    /** Of a worker, in the order of time. */
    public List<Heard> ofWorker(long workerId, SaidKind kind) {
        return workers.getOrDefault(workerId, Map.of()).getOrDefault(kind, List.of());
    }

    /** Of an enterprise, in the order of time. */
    public List<Heard> ofEnterprise(long enterpriseId, SaidKind kind) {
        return enterprises.getOrDefault(enterpriseId, Map.of()).getOrDefault(kind, List.of());
    }

    /** Of whom a row's thing is said, the row's own worker included; nobody where it speaks of no thing. */
    public List<Sharer> sharers(Heard row) {
        return row.thing() == null
                ? List.of()
                : sharers.getOrDefault(row.kind(), Map.of()).getOrDefault(row.thing(), List.of());
    }

    /** Proofs that the network of a row is shared by a site. */
    public List<Heard> sites(Heard network) {
        return sites.getOrDefault(network.thing(), List.of());
    }

    /** Offices of the person in any enterprise. */
    public List<Heard> offices(String person) {
        return offices.getOrDefault(person, List.of());
    }

    /** Employments of the person by any enterprise that said so. */
    public List<Heard> employments(String person) {
        return employments.getOrDefault(person, List.of());
    }

    /** The keyed code of the worker's ID number; null where nobody asked for it. */
    public String person(long workerId) {
        return persons.get(workerId);
    }

    /** Whether the enterprise said who works for it or leads it. */
    public boolean hasList(long enterpriseId) {
        return listed.contains(enterpriseId);
    }

    /** Whether anything was reported to the tax bureau for a month, as yyyymm. */
    public boolean isReported(int month) {
        return reported.contains(month);
    }

    /** Workers for whom the person withdraws. */
    public Set<Long> principals(String agent) {
        return principals.getOrDefault(agent, Set.of());
    }

    /** Tasks of the enterprise that were published and finished in one session on that day. */
    public long sessions(long enterpriseId, LocalDate day) {
        return sessions.getOrDefault(new EnterpriseDay(enterpriseId, day), 0L);
    }

    /** By day. */
    public Map<LocalDate, Invoiced> invoiced(long enterpriseId) {
        return invoiced.getOrDefault(enterpriseId, Map.of());
    }

    Map<Long, Map<SaidKind, List<Heard>>> workers() {
        return workers;
    }

    Map<Long, Map<SaidKind, List<Heard>>> enterprises() {
        return enterprises;
    }

    Map<SaidKind, Map<String, List<Sharer>>> allSharers() {
        return sharers;
    }

    Map<String, List<Heard>> allSites() {
        return sites;
    }

    Map<String, List<Heard>> allOffices() {
        return offices;
    }

    Map<String, List<Heard>> allEmployments() {
        return employments;
    }

    Map<String, Set<Long>> allPrincipals() {
        return principals;
    }

    Map<EnterpriseDay, Long> allSessions() {
        return sessions;
    }

    Map<Long, Map<LocalDate, Invoiced>> allInvoiced() {
        return invoiced;
    }

    Map<Long, String> allPersons() {
        return persons;
    }

    Set<Long> allListed() {
        return listed;
    }

    Set<Integer> allReported() {
        return reported;
    }
}
