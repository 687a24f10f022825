package io.siliu.platform.settlement.internal.web;

import io.siliu.platform.settlement.BookSettlement;
import io.siliu.platform.settlement.BookingOutcome;
import io.siliu.platform.settlement.SettlementBatch;
import io.siliu.platform.settlement.SettlementLines;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes settlement files and shows what was booked. */
@RestController
class SettlementController {

    private final BookSettlement bookSettlement;
    private final SettlementLines lines;
    private final SettlementAnswers answers;
    private final VisibleBatches visible;

    SettlementController(
            BookSettlement bookSettlement, SettlementLines lines, SettlementAnswers answers, VisibleBatches visible) {
        this.bookSettlement = bookSettlement;
        this.lines = lines;
        this.answers = answers;
        this.visible = visible;
    }

    @PostMapping("/api/v1/settlements")
    ResponseEntity<?> book(
            @RequestBody(required = false) byte[] file,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate settledOn,
            @RequestParam(required = false) YearMonth period,
            Locale locale) {
        BookingOutcome outcome = bookSettlement.book(file == null ? new byte[0] : file, settledOn, period);
        return answers.of(outcome, locale);
    }

    @GetMapping("/api/v1/settlements/{id}")
    BatchAnswer show(@PathVariable long id) {
        return BatchAnswer.of(visible.find(id), false, List.of());
    }

    @GetMapping("/api/v1/settlements/{id}/lines")
    List<LineAnswer> showLines(@PathVariable long id) {
        SettlementBatch batch = visible.find(id);
        return lines.ofBatch(batch.enterpriseId(), id).stream()
                .map(LineAnswer::of)
                .toList();
    }
}
