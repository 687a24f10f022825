package io.siliu.platform.document.internal;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What lay in a package beside the papers that became documents by it. */
@Mapper
interface PackageEntryMapper {

    /** One that is there already, because the package is opened again, stays as it is. */
    @Insert("""
            INSERT IGNORE INTO package_entry (package_id, place, document_id, name, byte_size, refusal_code)
            VALUES (#{packageId}, #{place}, #{documentId}, #{name}, #{byteSize}, #{refusalCode})
            """)
    void insert(PackageEntry entry);

    /** Those that were here before, behind a place. */
    @Select("""
            SELECT package_id, place, document_id, name, byte_size, refusal_code FROM package_entry
            WHERE package_id = #{packageId} AND document_id IS NOT NULL AND place > #{after}
            ORDER BY place LIMIT #{limit}
            """)
    List<PackageEntry> known(@Param("packageId") long packageId, @Param("after") int after, @Param("limit") int limit);

    @Select("""
            SELECT package_id, place, document_id, name, byte_size, refusal_code FROM package_entry
            WHERE package_id = #{packageId} AND document_id IS NULL ORDER BY place
            """)
    List<PackageEntry> refused(@Param("packageId") long packageId);

    @Select("SELECT COUNT(*) FROM package_entry WHERE package_id = #{packageId} AND document_id IS NOT NULL")
    long countKnown(@Param("packageId") long packageId);

    @Select("SELECT COUNT(*) FROM package_entry WHERE package_id = #{packageId} AND document_id IS NULL")
    long countRefused(@Param("packageId") long packageId);

    @Select("SELECT stage, COUNT(*) AS count FROM document WHERE package_id = #{packageId} GROUP BY stage")
    List<StageCount> stages(@Param("packageId") long packageId);
}
