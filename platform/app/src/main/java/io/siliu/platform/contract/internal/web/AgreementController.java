package io.siliu.platform.contract.internal.web;

import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.contract.MasterServiceAgreement;
import io.siliu.platform.contract.RecordAgreement;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Records master service agreements. */
@RestController
class AgreementController {

    private final RecordAgreement recordAgreement;

    AgreementController(RecordAgreement recordAgreement) {
        this.recordAgreement = recordAgreement;
    }

    @PostMapping("/api/v1/master-agreements")
    @ResponseStatus(HttpStatus.CREATED)
    Answer record(@RequestBody RecordAgreement.Command agreement) {
        return Answer.of(recordAgreement.record(agreement));
    }

    /** The agreement on record; identifiers as text, because they do not fit into a JavaScript number. */
    record Answer(
            String id,
            String number,
            EngagementModel model,
            LocalDate signedOn,
            LocalDate validFrom,
            LocalDate validTo,
            BigDecimal feeRate) {

        static Answer of(MasterServiceAgreement agreement) {
            return new Answer(
                    Long.toString(agreement.id()),
                    agreement.number(),
                    agreement.model(),
                    agreement.signedOn(),
                    agreement.validity().from(),
                    agreement.validity().to(),
                    agreement.feeRate());
        }
    }
}
