package io.siliu.platform.casework.internal;

/**
 * A case in a list.
 *
 * @param enterprise its name
 * @param title the indicator in words
 * @param alerts how many of its alerts the reader sees
 * @param overdue whether it waits past its last day
 */
public record CaseRow(CaseFile file, String enterprise, String title, int alerts, boolean overdue) {}
