package io.siliu.platform.work;

import io.siliu.kernel.ErrorCode;
import io.siliu.kernel.ErrorKind;

/** What can go wrong with task orders and acceptances. */
public enum WorkError implements ErrorCode {
    /** A list is empty or longer than one call may be. */
    LIST_SIZE(ErrorKind.USER),
    /** A form names no worker or no task. */
    NOTHING_CHOSEN(ErrorKind.USER),
    /** One quantity of a unit is said for several tasks, each of which has its own price. */
    QUANTITY_OF_SEVERAL(ErrorKind.USER),
    /** A field is missing or not of its form. */
    FIELD_NOT_VALID(ErrorKind.USER),
    /** The actor acts for no enterprise, so it cannot order or accept. */
    NO_ENTERPRISE(ErrorKind.FORBIDDEN),
    /** No worker has this identity number. */
    TASK_WORKER_UNKNOWN(ErrorKind.USER),
    /** No capacity of the worker is on record for the first day of the work. */
    CAPACITY_UNKNOWN(ErrorKind.USER),
    /** The enterprise cannot engage the worker: no agreement in force, or a combination that is not admitted. */
    ENGAGEMENT_REFUSED(ErrorKind.USER),
    /** The enterprise has no task order with this number. */
    TASK_UNKNOWN(ErrorKind.USER),
    /** Work is accepted or delivered before it began. */
    BEFORE_START(ErrorKind.USER);

    private final ErrorKind kind;

    WorkError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
