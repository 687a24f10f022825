package io.siliu.platform.filing.internal;

import io.siliu.platform.filing.ReportForm;
import io.siliu.platform.filing.TaxReports;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Lays the rows of a report out in the columns that its forms had on the last day of its time. */
@Component
final class FormTables {

    private final RuleMapper rules;
    private final RowMapper rows;
    private final RowVault vault;

    FormTables(RuleMapper rules, RowMapper rows, RowVault vault) {
        this.rules = rules;
        this.rows = rows;
        this.vault = vault;
    }

    /** As the office gets it. */
    TaxReports.Table of(StoredReport report, ReportForm form) {
        return table(report, form, FormColumn::title);
    }

    /** As people read it, who are told which columns are not certain. */
    TaxReports.Table marked(StoredReport report, ReportForm form) {
        return table(report, form, FormColumn::heading);
    }

    private TaxReports.Table table(StoredReport report, ReportForm form, Function<FormColumn, String> title) {
        List<FormColumn> columns = rules.columns(report.kind(), form, report.periodTo());
        List<RowMapper.Row> stored = rows.rows(report.id(), form, 0, Integer.MAX_VALUE);
        vault.prepare(stored.stream().map(RowMapper.Row::workerId).distinct().toList());
        return new TaxReports.Table(
                form.name(),
                columns.stream().map(title).toList(),
                stored.stream().map(row -> cells(columns, vault.open(row))).toList());
    }

    private static List<String> cells(List<FormColumn> columns, Map<ReportField, String> row) {
        return columns.stream()
                .map(column -> column.field() == null ? column.constant() : row.getOrDefault(column.field(), ""))
                .toList();
    }
}
