package io.siliu.platform.database.internal;

import io.siliu.kernel.Digest;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.springframework.stereotype.Component;

/** A digest is stored with its algorithm, as in {@code sm3:66c7…}, in VARCHAR(80). */
@Component
@MappedTypes(Digest.class)
final class DigestTypeHandler extends BaseTypeHandler<Digest> {

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, Digest digest, JdbcType type)
            throws SQLException {
        statement.setString(index, digest.toString());
    }

    @Override
    public Digest getNullableResult(ResultSet row, String column) throws SQLException {
        return digest(row.getString(column));
    }

    @Override
    public Digest getNullableResult(ResultSet row, int column) throws SQLException {
        return digest(row.getString(column));
    }

    @Override
    public Digest getNullableResult(CallableStatement call, int column) throws SQLException {
        return digest(call.getString(column));
    }

    private static Digest digest(String text) {
        return text == null ? null : Digest.parse(text);
    }
}
