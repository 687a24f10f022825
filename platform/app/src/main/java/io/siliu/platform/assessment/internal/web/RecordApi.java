package io.siliu.platform.assessment.internal.web;

import static java.util.stream.Collectors.joining;

import io.siliu.kernel.Money;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.anchoring.LedgerProofs;
import io.siliu.platform.assessment.AssessmentError;
import io.siliu.platform.assessment.RecordPage;
import io.siliu.platform.assessment.RecordPages;
import io.siliu.platform.assessment.Replays;
import io.siliu.platform.contract.Flow;
import io.siliu.platform.fourflow.FourFlowRecords;
import io.siliu.platform.fourflow.RecordRow;
import io.siliu.platform.fourflow.RecordRows;
import io.siliu.platform.fourflow.RecordStage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Four-flow records for programs. */
@RestController
@RequestMapping("/api/v1/records")
class RecordApi {

    private final FourFlowRecords records;
    private final RecordPages pages;
    private final LedgerProofs proofs;
    private final Replays replays;

    RecordApi(FourFlowRecords records, RecordPages pages, LedgerProofs proofs, Replays replays) {
        this.records = records;
        this.pages = pages;
        this.proofs = proofs;
        this.replays = replays;
    }

    /** One page of the list; {@code next} is the cursor of the following page, or null. */
    record RecordList(List<RecordLine> records, String next) {}

    /** A record in the list; identifiers are text because they exceed what JavaScript numbers hold. */
    record RecordLine(
            String number,
            String enterpriseId,
            String enterprise,
            String worker,
            String batchNumber,
            String taskNumber,
            YearMonth period,
            LocalDate settledOn,
            Money gross,
            Money net,
            RecordStage stage,
            int revision,
            Set<Flow> missing,
            int discrepancies,
            Integer hits,
            String severity,
            Instant changedAt) {

        static RecordLine of(RecordRow row) {
            return new RecordLine(
                    row.number(),
                    String.valueOf(row.enterpriseId()),
                    row.enterpriseName(),
                    row.workerName(),
                    row.batchNumber(),
                    row.taskNumber(),
                    row.period(),
                    row.settledOn(),
                    row.gross(),
                    row.net(),
                    row.stage(),
                    row.revision(),
                    row.missing(),
                    row.discrepancies(),
                    row.hits(),
                    row.severity(),
                    row.changedAt());
        }
    }

    @GetMapping
    RecordList list(ListFilter filter) {
        RecordRows rows = records.list(filter.criteria());
        return new RecordList(
                rows.rows().stream().map(RecordLine::of).toList(),
                rows.next() == null ? null : rows.next().toString());
    }

    @GetMapping("/{number}")
    RecordPage open(@PathVariable String number, Locale locale) {
        return pages.open(number, locale);
    }

    /**
     * The proof file of the present revision, which {@code siliu verify} checks offline.
     *
     * @param withhold names of fields of which the file gives the digest alone
     */
    @GetMapping("/{number}/proof")
    ResponseEntity<byte[]> proof(
            @PathVariable String number, @RequestParam(required = false, defaultValue = "") Set<String> withhold) {
        byte[] file = proofs.proofFileOf(records.sealedForm(number, withhold))
                .orElseThrow(() -> new PlatformException(
                        AssessmentError.PROOF_NOT_READY,
                        "The record is sealed, but not enough witnesses have co-signed yet. Ask again in a moment."));
        return ProofDownload.of(number + ".proof.json", file);
    }

    /** What the screening of the present revision stood on, as one line for {@code siliu screen}. */
    @GetMapping(path = "/{number}/facts", produces = MediaType.APPLICATION_JSON_VALUE)
    String facts(@PathVariable String number) {
        return pages.facts(number);
    }

    /**
     * A screening with all that is needed to run and judge it again, for {@code siliu verify}.
     *
     * @param revision the present one where it is not given
     * @param round which screening of that revision, counting from 1; the last one where it is not given
     */
    @GetMapping("/{number}/replay")
    ResponseEntity<byte[]> replay(
            @PathVariable String number,
            @RequestParam(required = false) Integer revision,
            @RequestParam(required = false) Integer round) {
        return ProofDownload.replay(number, revision, round, replays.ofRecord(number, revision, round));
    }

    /** A proof as a file. */
    static final class ProofDownload {

        private ProofDownload() {}

        /** A replay bundle, named after its subject and, where one was asked for, its revision and round. */
        static ResponseEntity<byte[]> replay(String subject, Integer revision, Integer round, byte[] bundle) {
            String which = Stream.of(revision, round)
                    .filter(Objects::nonNull)
                    .map(number -> "-" + number)
                    .collect(joining());
            return of(subject + which + ".replay.json", bundle);
        }

        static ResponseEntity<byte[]> of(String name, byte[] file) {
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(name)
                                    .build()
                                    .toString())
                    .body(file);
        }
    }
}
