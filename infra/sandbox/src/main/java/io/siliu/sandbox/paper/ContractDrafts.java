package io.siliu.sandbox.paper;

import io.siliu.sandbox.paper.Contract.AnnexRow;
import io.siliu.sandbox.population.EngagementModel;
import io.siliu.sandbox.population.InventedEnterprise;
import io.siliu.sandbox.population.InventedWorker;
import io.siliu.sandbox.population.PlannedLine;
import io.siliu.sandbox.population.Population;
import io.siliu.sandbox.population.Scheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words the agreement of each worker: three parties where the enterprise contracts with the proprietor, two where the
 * platform does. Most list the month's task orders in an annex, the others cover the period.
 */
record ContractDrafts(Population population, Booking booking) {

    private static final int WITH_ANNEX_PERCENT = 85;
    private static final LocalDate VALID_FROM = LocalDate.of(2026, 9, 1);
    private static final LocalDate VALID_TO = LocalDate.of(2027, 8, 31);

    Contract of(InventedEnterprise enterprise, InventedWorker worker) {
        Draw draw = Draw.of(population.seed(), "contract/" + worker.idNumber());
        boolean agency = enterprise.model() == EngagementModel.AGENCY;
        List<PlannedLine> lines = population.lines().stream()
                .filter(line -> line.worker().equals(worker))
                .toList();
        return new Contract(
                String.format(Locale.ROOT, "CL2026-%s%s", enterprise.letter(), draw.digits(6)),
                agency ? Party.of(enterprise) : Party.platform(),
                partyB(worker, lines),
                agency ? Optional.of(Party.platform()) : Optional.empty(),
                agency ? Optional.empty() : Optional.of(Party.of(enterprise)),
                worker.occupation().work(),
                VALID_FROM,
                VALID_TO,
                planted(Scheme.CONTRACT_AFTER_PAYMENT, lines)
                        ? Population.LATE_SIGNATURE
                        : LocalDate.of(2026, 8, 18).plusDays(draw.below(12)),
                draw.chance(WITH_ANNEX_PERCENT) ? annex(lines) : List.of());
    }

    private Party partyB(InventedWorker worker, List<PlannedLine> lines) {
        Party right = Party.of(worker);
        if (planted(Scheme.CONTRACT_NAME_DIFFERS, lines)) {
            return new Party(right.name().replace("服务部", "服务中心"), right.code());
        }
        if (planted(Scheme.CODE_FAILS_CHECK, lines)) {
            return new Party(right.name(), withWrongLastCharacter(right.code()));
        }
        return right;
    }

    private boolean planted(Scheme scheme, List<PlannedLine> lines) {
        return lines.stream().anyMatch(line -> population.isPlanted(scheme, line));
    }

    private static String withWrongLastCharacter(String code) {
        char last = code.charAt(code.length() - 1);
        return code.substring(0, code.length() - 1) + (last == '7' ? '8' : '7');
    }

    private List<AnnexRow> annex(List<PlannedLine> lines) {
        return lines.stream().flatMap(this::annexRow).toList();
    }

    private Stream<AnnexRow> annexRow(PlannedLine line) {
        return booking.taskNumber(line).stream().map(number -> new AnnexRow(number, line.description()));
    }
}
