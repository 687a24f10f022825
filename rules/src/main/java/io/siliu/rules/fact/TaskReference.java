package io.siliu.rules.fact;

/** Whether a settlement line leads to a task order (任务单). */
public enum TaskReference {
    /** The line names no task number. */
    NONE,
    /** The line names one whose form or check digits fail. */
    INVALID,
    /** The line names a well-formed one, but this enterprise has no such task order for this worker. */
    NOT_FOUND,
    /** The task order is there. */
    FOUND
}
