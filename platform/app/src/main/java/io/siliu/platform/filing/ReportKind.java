package io.siliu.platform.filing;

/** A report that a law asks for; the name is part of the office's contract. */
public enum ReportKind {
    /** 平台内经营者和从业人员的身份信息和收入信息, each quarter (国务院令第810号). */
    PLATFORM_INCOME
}
