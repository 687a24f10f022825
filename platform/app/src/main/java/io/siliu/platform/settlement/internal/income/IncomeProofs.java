package io.siliu.platform.settlement.internal.income;

import static io.siliu.platform.access.Permission.OWN_DATA;
import static java.util.stream.Collectors.toMap;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.Money;
import io.siliu.kernel.Period;
import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.LookupKeys;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.access.PhonePeople;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.EntryState;
import io.siliu.platform.anchoring.EntrySubject;
import io.siliu.platform.anchoring.LedgerEntries;
import io.siliu.platform.anchoring.LedgerProofs;
import io.siliu.platform.anchoring.LedgerStatus;
import io.siliu.platform.party.PartyIdentity;
import io.siliu.platform.party.Worker;
import io.siliu.platform.party.Workers;
import io.siliu.platform.settlement.BankReceipts;
import io.siliu.platform.settlement.SettlementError;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * Issues proofs of income to the present worker. Each figure is a field of its own under a salted commitment on the ledger, so the
 * worker decides which of them another one sees, and whoever gets the file checks it without us.
 */
@Component
public class IncomeProofs {

    /**
     * What the worker may leave out of a file, in the order of a page; without the others it would prove nothing. A proof has those of
     * its time: {@code monthlyNet} is of one that did not yet tell what a bank shows from what an enterprise says.
     */
    public static final List<String> MAY_BE_WITHHELD =
            List.of("name", "idNumber", "monthlySeen", "monthlyNet", "netSaid", "incomeTax", "settlements");

    private static final int VALID_DAYS = 30;
    private static final int MOST_MONTHS = 24;

    private final IncomeMapper proofs;
    private final BankReceipts receipts;
    private final Workers workers;
    private final PhonePeople people;
    private final PersonalData personal;
    private final LedgerEntries entries;
    private final LedgerStatus status;
    private final LedgerProofs files;
    private final LookupKeys keys;
    private final Access access;
    private final IdGenerator ids;
    private final SecureRandom random;
    private final Clock clock;

    IncomeProofs(
            IncomeMapper proofs,
            BankReceipts receipts,
            Workers workers,
            PhonePeople people,
            PersonalData personal,
            LedgerEntries entries,
            LedgerStatus status,
            LedgerProofs files,
            LookupKeys keys,
            Access access,
            IdGenerator ids,
            SecureRandom random,
            Clock clock) {
        this.proofs = proofs;
        this.receipts = receipts;
        this.workers = workers;
        this.people = people;
        this.personal = personal;
        this.entries = entries;
        this.status = status;
        this.files = files;
        this.keys = keys;
        this.access = access;
        this.ids = ids;
        this.random = random;
        this.clock = clock;
    }

    /** Those of the present worker, the latest first. */
    @Transactional(readOnly = true)
    public List<IncomeProof> own() {
        List<IncomeMapper.Row> rows = proofs.of(person());
        Map<EntrySubject, EntryState> states =
                status.ofAll(rows.stream().map(row -> subject(row.id())).toList());
        return rows.stream()
                .map(row -> shown(row, states.get(subject(row.id()))))
                .toList();
    }

    /** @throws PlatformException not found, also where it is somebody else's */
    @Transactional(readOnly = true)
    public IncomeProof find(long id) {
        IncomeMapper.Row row = proofs.find(id, person()).orElseThrow(() -> Access.notFound("proof"));
        return shown(row, status.ofAll(List.of(subject(id))).get(subject(id)));
    }

    /**
     * Seals what arrived in these months, up to today; nothing is sealed where all of it is an enterprise's word. The average is
     * that of the months that are over: half a month of income is no low one.
     *
     * @return the number of the proof
     * @throws PlatformException {@link SettlementError#INCOME_MONTHS_UNUSABLE}, {@link SettlementError#INCOME_NONE}
     */
    @Transactional
    public long issue(YearMonth from, YearMonth to) {
        long worker = person();
        LocalDate today = ChinaTime.today(clock);
        if (from == null
                || to == null
                || to.isBefore(from)
                || to.isAfter(YearMonth.from(today))
                || from.until(to, ChronoUnit.MONTHS) >= MOST_MONTHS) {
            throw new PlatformException(
                    SettlementError.INCOME_MONTHS_UNUSABLE,
                    "from",
                    "Choose a first and a last month, in this order, at most " + MOST_MONTHS
                            + " months and none to come.");
        }
        LocalDate last = to.atEndOfMonth().isAfter(today) ? today : to.atEndOfMonth();
        Content content = content(worker, from, to, last);
        Arrived arrived = content.arrived();
        if (arrived.settlements() == 0) {
            throw new PlatformException(
                    SettlementError.INCOME_NONE,
                    "from",
                    "No bank shows that anything arrived in this time. Choose other months, or let the enterprise that"
                            + " paid hand in the bank's receipts.");
        }
        long id = ids.next();
        SaltedRecord record = SaltedRecord.seal(
                CryptoSuite.SM, EntryKind.INCOME_PROOF.name(), number(id), 1, fields(worker, content, today), random);
        ShareToken share = ShareToken.random(random);
        IncomeMapper.Row row = new IncomeMapper.Row(
                id,
                worker,
                today,
                today.plusDays(VALID_DAYS),
                personal.encryptText(worker, Json.text(record)),
                personal.encryptText(worker, share.text()),
                null,
                null);
        proofs.insert(row, share.key(keys));
        entries.append(EntryKind.INCOME_PROOF, number(id), 1, record.commitment(), Map.of());
        return id;
    }

    /**
     * The proof file with these fields withheld; nothing until enough witnesses have co-signed.
     *
     * @throws PlatformException {@link SettlementError#INCOME_FIELD_UNKNOWN}
     */
    @Transactional(readOnly = true)
    public Optional<byte[]> file(long id, Set<String> withheld) {
        IncomeProof proof = find(id);
        Withheld.require(proof, withheld);
        return files.proofFileOf(Withheld.without(proof.record(), withheld));
    }

    /** Money may arrive long after its day of settlement, and a day of settlement may lie ahead. */
    private Content content(long workerId, YearMonth from, YearMonth to, LocalDate last) {
        List<IncomeMapper.Pay> lines =
                proofs.pay(workerId, from.minusMonths(MOST_MONTHS).atDay(1), last.plusMonths(2));
        Map<Long, LocalDate> receipted = receipts.of(lines.stream()
                .filter(line -> line.paidAt() == null)
                .map(IncomeMapper.Pay::id)
                .toList());
        YearMonth lastWhole = to.atEndOfMonth().isAfter(last) ? to.minusMonths(1) : to;
        long whole = from.until(lastWhole, ChronoUnit.MONTHS) + 1;
        return new Content(
                from.atDay(1),
                last,
                whole,
                Arrived.of(lines, receipted, new Period(from.atDay(1), last)),
                whole == 0
                        ? Money.ZERO
                        : Arrived.of(lines, receipted, new Period(from.atDay(1), lastWhole.atEndOfMonth()))
                                .seen());
    }

    /**
     * What is sealed.
     *
     * @param wholeMonths those that are over
     * @param seenInWhole what a bank shows of them
     */
    private record Content(LocalDate from, LocalDate to, long wholeMonths, Arrived arrived, Money seenInWhole) {

        /** Nothing where no month is over. */
        Optional<Money> monthly() {
            return wholeMonths == 0
                    ? Optional.empty()
                    : Optional.of(Money.of(
                            seenInWhole.amount().divide(BigDecimal.valueOf(wholeMonths), 2, RoundingMode.HALF_UP)));
        }
    }

    private Map<String, JsonNode> fields(long workerId, Content content, LocalDate today) {
        PartyIdentity identity = workers.identities(List.of(workerId)).get(workerId);
        Worker worker = workers.find(workerId).orElseThrow(() -> Access.notFound("worker"));
        Map<String, Object> values = new TreeMap<>();
        values.put("name", identity.name().reveal());
        values.put("idNumber", worker.maskedIdNumber());
        values.put("from", content.from().toString());
        values.put("to", content.to().toString());
        values.put("netSeen", content.arrived().seen().toString());
        values.put("wholeMonths", content.wholeMonths());
        content.monthly().ifPresent(monthly -> values.put("monthlySeen", monthly.toString()));
        values.put("netSaid", content.arrived().said().toString());
        values.put("incomeTax", content.arrived().incomeTax().toString());
        values.put("settlements", content.arrived().settlements());
        values.put("issuedOn", today.toString());
        values.put("validUntil", today.plusDays(VALID_DAYS).toString());
        return values.entrySet().stream().collect(toMap(Map.Entry::getKey, each -> Json.tree(each.getValue())));
    }

    private IncomeProof shown(IncomeMapper.Row row, EntryState state) {
        return new IncomeProof(
                row.id(),
                number(row.id()),
                row.issuedOn(),
                row.validUntil(),
                Json.MAPPER.readValue(personal.decryptText(row.workerId(), row.sealed()), SaltedRecord.class),
                row.shareToken() == null ? null : personal.decryptText(row.workerId(), row.shareToken()),
                Withheld.read(row.withheld()),
                row.withdrawnAt(),
                state == null ? EntryState.Stage.PENDING : state.stage());
    }

    private long person() {
        access.require(OWN_DATA);
        return people.current().personId();
    }

    static String number(long id) {
        return "INCOME-" + Long.toUnsignedString(id, 36).toUpperCase(Locale.ROOT);
    }

    private static EntrySubject subject(long id) {
        return new EntrySubject(EntryKind.INCOME_PROOF, number(id), 1);
    }
}
