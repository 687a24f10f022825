package io.siliu.platform.assessment.internal.outside;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.canonical.Json;
import io.siliu.platform.access.Actor;
import io.siliu.platform.party.LicenceEnd;
import io.siliu.platform.party.LicenceEnds;
import io.siliu.platform.party.LicenceRestorations;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * What a register says of a licence decides what its owner contracts as: cancellation and revocation end it on their day, and
 * that it stands again since a day gives it back from that day, at once where the register says so itself
 * ({@link LicenceRegisters}). Any other word that a licence stands again comes through a program too, whoever gave it its token,
 * and waits for two persons: a token of the house is none of them.
 */
@Component
final class ToldLicences {

    private final LicenceEnds licences;
    private final LicenceRestorations restorations;
    private final LicenceRegisters registers;

    ToldLicences(LicenceEnds licences, LicenceRestorations restorations, LicenceRegisters registers) {
        this.licences = licences;
        this.restorations = restorations;
        this.registers = registers;
    }

    /** @param source who says so, as the call names it */
    void tell(OutsideMapper.NewRow row, String source, Actor by) {
        if (row.workerId() == null || row.businessId() == null) {
            return;
        }
        JsonNode more = Json.MAPPER.readTree(row.more());
        String status = more.path("status").asString("");
        String statusOn = more.path("statusOn").asString("");
        LocalDate since = statusOn.isEmpty() ? null : LocalDate.parse(statusOn);
        if (row.until() != null) {
            ended(row, ChinaTime.dateOf(row.until()), LicenceEnd.CANCELLED, "登记机关记载，执照已注销");
        }
        if (status.equals(RegistryStatus.REVOKED.name()) && since != null) {
            ended(row, since, LicenceEnd.REVOKED, "登记机关记载，执照已吊销");
        } else if (status.equals(RegistryStatus.STANDING.name()) && since != null && row.until() == null) {
            standsAgain(row, since, source, by);
        }
    }

    private void standsAgain(OutsideMapper.NewRow row, LocalDate since, String source, Actor by) {
        if (registers.speak(by, source)) {
            licences.restored(row.workerId(), row.businessId(), since, "登记机关记载，执照自该日起恢复存续");
        } else {
            restorations.told(row.workerId(), row.businessId(), since, "“" + source + "”来报，执照自该日起恢复存续");
        }
    }

    private void ended(OutsideMapper.NewRow row, LocalDate day, LicenceEnd how, String evidence) {
        licences.ended(row.workerId(), row.businessId(), day, how, evidence);
    }
}
