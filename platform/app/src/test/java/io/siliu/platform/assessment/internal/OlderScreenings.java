package io.siliu.platform.assessment.internal;

import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts kept screenings into the form of earlier versions: what was said and its salts each by itself. */
@TestComponent
public class OlderScreenings {

    private final JdbcClient database;
    private final FactVault vault;

    OlderScreenings(JdbcClient database, FactVault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** @param number of a record whose screenings all stand in the form of today */
    public void putApart(String number) {
        database.sql("SELECT id, record_id, screening, salts FROM assessment WHERE record_number = ?")
                .param(number)
                .query(Row.class)
                .list()
                .forEach(this::putApart);
    }

    private void putApart(Row row) {
        if (row.salts().length > 0) {
            throw new IllegalStateException("Salts stand apart already: " + row.id());
        }
        ScreeningSalts salts = vault.openSalts(row.recordId(), row.screening());
        database.sql("UPDATE assessment SET screening = ?, salts = ? WHERE id = ?")
                .param(vault.close(row.recordId(), vault.openScreening(row.recordId(), row.screening())))
                .param(vault.close(
                        row.recordId(),
                        Map.of(
                                "facts", salts.facts(),
                                "screening", salts.screening(),
                                "verdict", salts.verdict())))
                .param(row.id())
                .update();
    }

    /** A kept screening. */
    record Row(long id, long recordId, byte[] screening, byte[] salts) {}
}
