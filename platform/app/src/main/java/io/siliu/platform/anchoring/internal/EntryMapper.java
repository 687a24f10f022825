package io.siliu.platform.anchoring.internal;

import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.EntrySubject;
import io.siliu.platform.database.StageCounts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface EntryMapper {

    /** The place of an entry in the log: null while it waits, which the row says with the id below zero, so as not to grow. */
    String PLACE = """
            CASE WHEN e.log_index >= 0 THEN e.log_index END AS log_index
            """;

    @Insert("""
            INSERT INTO ledger_entry (id, kind, subject_id, revision, commitment, leaf, log_index, created_at)
            VALUES (#{id}, #{kind}, #{subjectId}, #{revision}, #{commitment}, #{leaf}, #{waitingPlace}, #{createdAt})
            """)
    void insert(NewEntry entry);

    @Select("""
            SELECT id, leaf,
            """ + PLACE + """
            FROM ledger_entry e
            WHERE kind = #{kind} AND subject_id = #{id} AND revision = #{revision}
            """)
    Optional<StoredEntry> find(EntrySubject subject);

    /**
     * The first that wait, in the order of their ids. They stand together at the beginning of the index of places, the latest
     * first; asked for in the order of ids, the server would walk past every entry that has its place already.
     */
    @Select("""
            SELECT id, leaf, NULL AS log_index
            FROM ledger_entry e FORCE INDEX (ledger_entry_place)
            WHERE e.log_index < 0
            ORDER BY e.log_index DESC
            LIMIT #{limit}
            """)
    List<StoredEntry> waiting(int limit);

    /**
     * Gives the entries consecutive places, the first one {@code firstIndex}. One statement that a server reads in no time:
     * a branch for each entry would be looked through for each entry, and so would all that wait, where the server took them by
     * the index of places.
     *
     * @param ids a JSON array of numbers
     */
    @Update("""
            UPDATE JSON_TABLE(#{ids}, '$[*]' COLUMNS (place FOR ORDINALITY, id BIGINT PATH '$')) AS placed
            STRAIGHT_JOIN ledger_entry e FORCE INDEX (PRIMARY) ON e.id = placed.id
            SET e.log_index = #{firstIndex} + placed.place - 1
            WHERE e.log_index < 0
            """)
    int place(long firstIndex, String ids);

    @Select("""
            SELECT leaf
            FROM ledger_entry
            WHERE log_index >= #{from} AND log_index < #{to}
            ORDER BY log_index
            """)
    List<byte[]> leaves(long from, long to);

    /** The entries at these places as they are stored, for reading all of them again. */
    @Select("""
            SELECT log_index, kind, subject_id, revision, commitment, leaf
            FROM ledger_entry
            WHERE log_index >= #{from} AND log_index < #{to}
            ORDER BY log_index
            """)
    List<PlacedLeaf> placed(long from, long to);

    /** How far each of these entries has come: the first checkpoint that covers it, and the first witnessed one. */
    @Select("""
            <script>
            SELECT e.kind, e.subject_id, e.revision, e.created_at,
                (SELECT c.tree_size FROM ledger_checkpoint c
                  WHERE e.log_index >= 0 AND c.tree_size > e.log_index ORDER BY c.tree_size LIMIT 1) AS anchored_size,
                (SELECT c.tree_size FROM ledger_checkpoint c
                  WHERE e.log_index >= 0 AND c.tree_size > e.log_index AND c.witnessed_at IS NOT NULL
                  ORDER BY c.tree_size LIMIT 1) AS witnessed_size,
            """ + PLACE + """
            FROM ledger_entry e
            WHERE (e.kind, e.subject_id, e.revision) IN
            <foreach collection="subjects" item="subject" open="(" separator="," close=")">
                (#{subject.kind}, #{subject.id}, #{subject.revision})
            </foreach>
            </script>
            """)
    List<Progress> progress(Collection<EntrySubject> subjects);

    /** They stand together at the beginning of the index of places. */
    @Select("SELECT COUNT(*) FROM ledger_entry WHERE log_index < 0")
    @Options(timeout = StageCounts.SECONDS)
    long countWaiting();

    @Select("SELECT MIN(created_at) FROM ledger_entry WHERE log_index < 0")
    Instant oldestWaiting();

    /** Entries that have their place in the log, the last place first. */
    @Select("""
            SELECT log_index, kind, subject_id, revision, created_at
            FROM ledger_entry
            WHERE log_index >= 0 AND log_index < #{before}
            ORDER BY log_index DESC
            LIMIT #{limit}
            """)
    List<Placed> before(long before, int limit);

    /** How many were handed over on each day of Beijing time, by kind. */
    @Select("""
            SELECT DATE(DATE_ADD(created_at, INTERVAL 8 HOUR)) AS day, kind, COUNT(*) AS entries
            FROM ledger_entry
            WHERE created_at >= #{since}
            GROUP BY day, kind
            ORDER BY day, kind
            """)
    List<OfDay> byDay(Instant since);

    /** An entry that is handed over. */
    record NewEntry(
            long id,
            EntryKind kind,
            String subjectId,
            int revision,
            String commitment,
            byte[] leaf,
            Instant createdAt) {

        /** Below every place of the log, and another one than that of any other entry. */
        long waitingPlace() {
            return -id;
        }
    }

    /** @param logIndex null while the entry waits */
    record StoredEntry(long id, byte[] leaf, Long logIndex) {}

    /** An entry of the log with all that is stored of it. */
    record PlacedLeaf(long logIndex, String kind, String subjectId, int revision, String commitment, byte[] leaf) {}

    /** An entry of the log as anybody may see it. */
    record Placed(long logIndex, EntryKind kind, String subjectId, int revision, Instant createdAt) {}

    /** Entries of one kind on one day. */
    record OfDay(LocalDate day, EntryKind kind, long entries) {}

    /** Null where it has not come so far. */
    record Progress(
            EntryKind kind,
            String subjectId,
            int revision,
            Instant createdAt,
            Long logIndex,
            Long anchoredSize,
            Long witnessedSize) {

        EntrySubject subject() {
            return new EntrySubject(kind, subjectId, revision);
        }
    }
}
