package io.siliu.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.Money;
import io.siliu.platform.SiliuTest;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SiliuTest
class BulkRowsTest {

    private static final int MANY = 1_234;

    private final BulkRows bulk;
    private final JdbcClient database;
    private final SqlSessionFactory sessions;
    private final DataSource source;
    private final TransactionTemplate transaction;

    BulkRowsTest(
            BulkRows bulk,
            JdbcClient database,
            SqlSessionFactory sessions,
            DataSource source,
            PlatformTransactionManager transactions) {
        this.source = source;
        this.bulk = bulk;
        this.database = database;
        this.sessions = sessions;
        this.transaction = new TransactionTemplate(transactions);
    }

    record Row(long id, String text, byte[] bytes, Money money, LocalDate day, Instant moment, Boolean flag) {}

    interface Rows {

        @Insert("""
                INSERT INTO bulk_probe (id, text, bytes, money, day, moment, flag, fixed)
                VALUES (#{id}, #{text}, #{bytes}, #{money}, #{day}, #{moment}, #{flag}, 'IN (BRACKETS)')
                """)
        void insert(Row row);

        @Update("UPDATE bulk_probe SET text = #{text} WHERE id = #{id}")
        void update(Row row);

        @Select("SELECT id, text, bytes, money, day, moment, flag FROM bulk_probe ORDER BY id")
        List<Row> all();
    }

    @BeforeEach
    void anEmptyTable() {
        database.sql("""
                CREATE OR REPLACE TABLE bulk_probe (
                    id BIGINT PRIMARY KEY, text VARCHAR(100), bytes MEDIUMBLOB, money DECIMAL(18, 2), day DATE,
                    moment DATETIME(6), flag BOOLEAN, fixed VARCHAR(20) NOT NULL)
                """).update();
        if (!sessions.getConfiguration().hasMapper(Rows.class)) {
            sessions.getConfiguration().addMapper(Rows.class);
        }
    }

    @Test
    void valuesWithoutAMapperArriveAsTheyAre() throws SQLException {
        List<Row> rows = LongStream.range(0, MANY).mapToObj(BulkRowsTest::row).toList();
        WideInsert insert = WideInsert.of("INSERT INTO bulk_probe (id, text, bytes, day, flag, fixed)"
                        + " VALUES (?, ?, ?, ?, ?, 'IN (BRACKETS)')")
                .orElseThrow();

        try (Connection connection = source.getConnection()) {
            insert.writeValues(
                    connection,
                    rows.stream()
                            .map(row -> new Object[] {row.id(), row.text(), row.bytes(), row.day(), row.flag()})
                            .toList());
        }

        assertThat(words(all()))
                .isEqualTo(words(rows.stream()
                        .map(row -> new Row(row.id(), row.text(), row.bytes(), null, row.day(), null, row.flag()))
                        .toList()));
    }

    @Test
    void everyRowArrivesAsItIs() {
        List<Row> rows = LongStream.range(0, MANY).mapToObj(BulkRowsTest::row).toList();

        transaction.executeWithoutResult(status -> bulk.write(Rows.class, rows, Rows::insert));

        assertThat(words(all())).isEqualTo(words(rows));
    }

    @Test
    void rowsOfManyBytesGoInStatementsOfTheirOwn() {
        byte[] large = new byte[1 << 20];
        Arrays.fill(large, (byte) '\'');
        List<Row> rows = LongStream.range(0, 100)
                .mapToObj(id -> new Row(id, null, large, null, null, null, null))
                .toList();

        transaction.executeWithoutResult(status -> bulk.write(Rows.class, rows, Rows::insert));

        assertThat(words(all())).isEqualTo(words(rows));
    }

    @Test
    void otherStatementsRunForEveryRow() {
        List<Row> rows = LongStream.range(0, 250).mapToObj(BulkRowsTest::row).toList();
        List<Row> changed = rows.stream()
                .map(row -> new Row(row.id, "改" + row.id, row.bytes, row.money, row.day, row.moment, row.flag))
                .toList();

        transaction.executeWithoutResult(status -> {
            bulk.write(Rows.class, rows, Rows::insert);
            bulk.write(Rows.class, changed, Rows::update);
        });

        assertThat(words(all())).isEqualTo(words(changed));
    }

    @Test
    void nothingStaysOfATransactionThatFails() {
        List<Row> twice = Collections.nCopies(250, row(7));

        assertThatThrownBy(
                        () -> transaction.executeWithoutResult(status -> bulk.write(Rows.class, twice, Rows::insert)))
                .isInstanceOf(DuplicateKeyException.class);

        assertThat(all()).isEmpty();
    }

    private List<Row> all() {
        return transaction.execute(status -> {
            try (var session = sessions.openSession()) {
                return session.getMapper(Rows.class).all();
            }
        });
    }

    /** Compared by what arrays hold. */
    private static List<List<Object>> words(List<Row> rows) {
        return rows.stream()
                .map(row -> Arrays.<Object>asList(
                        row.id,
                        row.text,
                        row.bytes == null ? null : ByteBuffer.wrap(row.bytes),
                        row.money,
                        row.day,
                        row.moment,
                        row.flag))
                .toList();
    }

    private static Row row(long id) {
        byte[] bytes = new byte[256];
        IntStream.range(0, 256).forEach(place -> bytes[place] = (byte) (place + id));
        return id % 5 == 4
                ? new Row(id, null, null, null, null, null, null)
                : new Row(
                        id,
                        "四流'\\\"?; 😀 " + id,
                        bytes,
                        Money.ofCents(id * 101 - 50_000),
                        LocalDate.of(2026, 1, 1).plusDays(id),
                        Instant.parse("2026-03-08T16:30:00.123456Z").plusSeconds(id * 3_600),
                        id % 2 == 0);
    }
}
