package io.siliu.platform.tax.internal;

import io.siliu.platform.tax.BusinessIncomeRules;
import io.siliu.platform.tax.LabourTaxRules;
import io.siliu.platform.tax.TaxParameter;
import io.siliu.platform.tax.TaxTables;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
final class StoredTaxTables implements TaxTables {

    private final TaxTableMapper mapper;

    StoredTaxTables(TaxTableMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public LabourTaxRules labour(LocalDate day) {
        return on(day).labour();
    }

    @Override
    public BusinessIncomeRules businessIncome(LocalDate day) {
        return on(day).businessIncome();
    }

    @Override
    public List<TaxParameter> parameters() {
        return mapper.parameters().stream().map(ParameterRow::toParameter).toList();
    }

    private TaxTablesOnDay on(LocalDate day) {
        return new TaxTablesOnDay(day, mapper.parameters(), mapper.brackets());
    }
}
