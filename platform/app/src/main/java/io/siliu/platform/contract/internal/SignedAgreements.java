package io.siliu.platform.contract.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.contract.ContractingAgreements.Signed;
import io.siliu.platform.contract.ContractingAgreements.Signing;
import io.siliu.platform.contract.ContractingAgreements.Stage;
import io.siliu.platform.contract.ContractingAgreements.Terms;
import io.siliu.platform.contract.internal.SignedMapper.SignedRow;
import io.siliu.platform.contract.internal.SignedMapper.SignerRow;
import io.siliu.platform.database.Portions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** What many workers signed, how, and who else signed on their devices: two questions for all of them. */
@Component
final class SignedAgreements {

    private final SignedMapper mapper;
    private final Clock clock;

    SignedAgreements(SignedMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    Map<Long, List<Signed>> of(Collection<Long> workerIds) {
        List<SignedRow> rows = Portions.asked(workerIds, mapper::signed);
        Map<DeviceDay, Set<Long>> signers = signers(rows);
        Instant now = clock.instant();
        Map<Long, List<Signed>> signed = new HashMap<>();
        rows.forEach(row -> signed.computeIfAbsent(row.workerId(), worker -> new ArrayList<>())
                .add(signed(row, signers, now)));
        return signed;
    }

    /** A device, in hex, on a day of Asia/Shanghai. */
    private record DeviceDay(String device, LocalDate day) {

        private static DeviceDay of(byte[] device, LocalDate day) {
            return new DeviceDay(HexFormat.of().formatHex(device), day);
        }

        private SignedMapper.DeviceDay asked() {
            return SignedMapper.DeviceDay.of(HexFormat.of().parseHex(device), day);
        }
    }

    private Map<DeviceDay, Set<Long>> signers(List<SignedRow> rows) {
        List<SignedMapper.DeviceDay> days = rows.stream()
                .filter(row -> row.deviceKey() != null)
                .map(row -> DeviceDay.of(row.deviceKey(), ChinaTime.dateOf(row.decidedAt())))
                .distinct()
                .map(DeviceDay::asked)
                .toList();
        return Portions.asked(days, mapper::signers).stream()
                .collect(groupingBy(
                        row -> DeviceDay.of(row.deviceKey(), row.day()),
                        mapping(SignerRow::workerId, toCollection(TreeSet::new))));
    }

    private static Signed signed(SignedRow row, Map<DeviceDay, Set<Long>> signers, Instant now) {
        return new Signed(
                row.id(),
                row.enterpriseId(),
                ChinaTime.dateOf(row.decidedAt()),
                row.validFrom(),
                row.validTo(),
                row.templateVersion(),
                row.templateKnown(),
                row.templateUntil(),
                signing(row, signers, now),
                new Terms(row.employmentTerms(), row.disclosuresMissing(), row.penaltyShare()));
    }

    private static Signing signing(SignedRow row, Map<DeviceDay, Set<Long>> signers, Instant now) {
        return new Signing(
                row.decidedAt(),
                row.shownAt() == null ? null : Duration.between(row.shownAt(), row.decidedAt()),
                row.deviceKey() == null
                        ? Set.of()
                        : signers.getOrDefault(
                                DeviceDay.of(row.deviceKey(), ChinaTime.dateOf(row.decidedAt())),
                                Set.of(row.workerId())),
                row.anchored(),
                untilFiled(row, now));
    }

    /** Null for what was filed before its time was kept. */
    private static Duration untilFiled(SignedRow row, Instant now) {
        if (row.filedAt() != null) {
            return Duration.between(row.decidedAt(), row.filedAt());
        }
        return row.stage() == Stage.SIGNED ? Duration.between(row.decidedAt(), now) : null;
    }
}
