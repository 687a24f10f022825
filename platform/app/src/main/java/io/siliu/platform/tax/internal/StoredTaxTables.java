package io.siliu.platform.tax.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.tax.BusinessIncomeRules;
import io.siliu.platform.tax.LabourTaxRules;
import io.siliu.platform.tax.TaxError;
import io.siliu.platform.tax.TaxParameter;
import io.siliu.platform.tax.TaxTables;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    public Map<LocalDate, LabourTaxRules> labour(Collection<LocalDate> days) {
        List<ParameterRow> parameters = mapper.parameters();
        List<BracketRow> brackets = mapper.brackets();
        Map<LocalDate, LabourTaxRules> rules = new HashMap<>();
        for (LocalDate day : days) {
            try {
                rules.put(day, new TaxTablesOnDay(day, parameters, brackets).labour());
            } catch (PlatformException noTable) {
                if (noTable.code() != TaxError.NO_TAX_TABLE_FOR_DAY) {
                    throw noTable;
                }
            }
        }
        return rules;
    }

    @Override
    public Map<LocalDate, String> labourSources(Collection<LocalDate> days) {
        List<TaxTableMapper.LabourSource> sources = days.isEmpty() ? List.of() : mapper.labourSources();
        Map<LocalDate, String> named = new HashMap<>();
        for (LocalDate day : days) {
            sources.stream()
                    .filter(each -> each.holdsOn(day))
                    .findFirst()
                    .ifPresent(each -> named.put(day, each.source()));
        }
        return named;
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
