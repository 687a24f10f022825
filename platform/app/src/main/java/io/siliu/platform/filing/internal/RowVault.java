package io.siliu.platform.filing.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.filing.StatutoryReport;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Seals rows under their persons' keys, each with a salt of its own, and opens them again. */
@Component
final class RowVault {

    /** Where a licensed business is registered; rows that were sealed before the country was a cell stood under it too. */
    static final String CHINA = "156|中国";

    private static final String KIND = "STATUTORY_REPORT_ROW";
    private static final String CELLS = "cells";

    private final PersonalData personal;
    private final SecureRandom random;

    RowVault(PersonalData personal, SecureRandom random) {
        this.personal = personal;
        this.random = random;
    }

    RowMapper.Row seal(StoredReport report, int number, DraftRow row, LocalDate day) {
        Map<String, String> cells = new TreeMap<>();
        row.complete(number).forEach((field, value) -> cells.put(field.name(), value));
        SaltedRecord sealed = SaltedRecord.seal(
                CryptoSuite.SM,
                KIND,
                StatutoryReport.number(report.id()) + "-" + row.form() + "-" + number,
                1,
                Map.of(CELLS, Json.tree(cells)),
                random);
        return new RowMapper.Row(
                report.id(),
                row.form(),
                number,
                row.subject().workerId(),
                row.subject().soleProprietorId(),
                row.status(),
                row.exempt(),
                row.gross(),
                row.refunded(),
                row.orders(),
                sealed.commitment(),
                personal.encryptText(row.subject().workerId(), Json.text(sealed)),
                day);
    }

    /** @throws PlatformException when the person was erased, or left and the present actor has no duty to see it */
    Map<ReportField, String> open(RowMapper.Row row) {
        SaltedRecord sealed =
                Json.MAPPER.readValue(personal.decryptText(row.workerId(), row.sealed()), SaltedRecord.class);
        JsonNode cells = sealed.fields().get(CELLS).value();
        Map<ReportField, String> opened = new EnumMap<>(ReportField.class);
        cells.propertyNames()
                .forEach(name ->
                        opened.put(ReportField.valueOf(name), cells.path(name).asString()));
        opened.putIfAbsent(ReportField.COUNTRY, CHINA);
        return opened;
    }

    /** Empty when it was erased. */
    Optional<Map<ReportField, String>> openIfKept(RowMapper.Row row) {
        if (row.sealed().length == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(open(row));
        } catch (PlatformException erased) {
            if (erased.code() == AccessError.ERASED) {
                return Optional.empty();
            }
            throw erased;
        }
    }

    void prepare(Collection<Long> workerIds) {
        personal.prepare(DataSubject.PERSON, workerIds);
    }
}
