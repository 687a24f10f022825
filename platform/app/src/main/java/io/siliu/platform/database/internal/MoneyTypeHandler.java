package io.siliu.platform.database.internal;

import io.siliu.kernel.Money;
import java.math.BigDecimal;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.springframework.stereotype.Component;

/** An amount is stored as DECIMAL(18,2). */
@Component
@MappedTypes(Money.class)
final class MoneyTypeHandler extends BaseTypeHandler<Money> {

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, Money money, JdbcType type)
            throws SQLException {
        statement.setBigDecimal(index, money.amount());
    }

    @Override
    public Money getNullableResult(ResultSet row, String column) throws SQLException {
        return money(row.getBigDecimal(column));
    }

    @Override
    public Money getNullableResult(ResultSet row, int column) throws SQLException {
        return money(row.getBigDecimal(column));
    }

    @Override
    public Money getNullableResult(CallableStatement call, int column) throws SQLException {
        return money(call.getBigDecimal(column));
    }

    private static Money money(BigDecimal amount) {
        return amount == null ? null : Money.of(amount);
    }
}
