package io.siliu.platform.settlement.internal.web;

import io.siliu.platform.settlement.BookingOutcome;
import io.siliu.platform.settlement.LineFault;
import io.siliu.platform.settlement.SettlementError;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Words the outcome of an upload: a batch, or problem+json with one error a fault. */
@Component
final class SettlementAnswers {

    private final MessageSource messages;
    private final FaultWords faults;

    SettlementAnswers(MessageSource messages, FaultWords faults) {
        this.messages = messages;
        this.faults = faults;
    }

    ResponseEntity<?> of(BookingOutcome outcome, Locale locale) {
        if (outcome instanceof BookingOutcome.Booked booked) {
            List<BatchAnswer.Warning> warnings = booked.warnings().stream()
                    .map(each -> new BatchAnswer.Warning(
                            each.line(), each.kind().name(), text("settlement.warning." + each.kind(), locale)))
                    .toList();
            return ResponseEntity.status(booked.repeated() ? HttpStatus.OK : HttpStatus.CREATED)
                    .body(BatchAnswer.of(booked.batch(), booked.repeated(), warnings));
        }
        return refused((BookingOutcome.Refused) outcome, locale);
    }

    private ResponseEntity<ProblemDetail> refused(BookingOutcome.Refused refused, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT,
                messages.getMessage("settlement.refused", new Object[] {refused.count()}, locale));
        problem.setType(URI.create("urn:siliu:problem:" + SettlementError.SETTLEMENT_REFUSED));
        problem.setTitle(text("error.status.422.title", locale));
        problem.setProperty("code", SettlementError.SETTLEMENT_REFUSED.name());
        problem.setProperty("remedy", text("error." + SettlementError.SETTLEMENT_REFUSED, locale));
        problem.setProperty("field", "file");
        problem.setProperty("errorCount", refused.count());
        problem.setProperty(
                "errors",
                refused.faults().stream().map(each -> error(each, locale)).toList());
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private Error error(LineFault fault, Locale locale) {
        return new Error(fault.line(), fault.column(), fault.kind().name(), fault.found(), faults.of(fault, locale));
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    /**
     * One fault.
     *
     * @param line in the file, 1 for the header, 0 for the whole file
     * @param column title of the column, or empty
     * @param code stable name of the fault
     * @param found what stands there, identity and card numbers masked
     * @param remedy what is wrong and what to do
     */
    record Error(int line, String column, String code, String found, String remedy) {}
}
