package io.siliu.platform.filing.internal;

import io.siliu.platform.filing.Finding;
import io.siliu.platform.filing.ReportSums;
import java.util.List;

/** A draft: rows in the order of the form, what was found, the sums, and on what it stands. */
record Drafted(List<DraftRow> rows, List<Finding> findings, ReportSums sums, ReportMapper.Basis basis) {

    Drafted {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    int blocking() {
        return (int) findings.stream().filter(each -> each.kind().isBlocking()).count();
    }
}
