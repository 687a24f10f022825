package io.siliu.platform.filing.internal;

import io.siliu.platform.filing.Finding;

/** Between findings and their rows. */
final class Findings {

    private Findings() {}

    static RowMapper.FindingRow row(long reportId, int place, Finding finding) {
        return new RowMapper.FindingRow(
                reportId,
                place,
                finding.kind(),
                finding.kind().isBlocking(),
                finding.byBureau(),
                finding.form(),
                finding.number(),
                finding.workerId(),
                finding.column(),
                finding.amount());
    }

    static Finding finding(RowMapper.FindingRow row) {
        return new Finding(
                row.kind(), row.byBureau(), row.form(), row.number(), row.workerId(), row.columnNumber(), row.amount());
    }
}
